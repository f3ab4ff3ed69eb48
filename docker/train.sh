#!/bin/sh
# Makes the start cache: the portal is started once on a database that is thrown away, and watched. A training that
# fails costs seconds at each start and nothing else, so the build goes on without.
#   train FOLDER   where lyceum.jar was extracted to
set -u
app=$1
school=$(mktemp -d)
java $JVM_OPTIONS -XX:AOTCacheOutput="$app/lyceum.aot.new" -jar "$app/lyceum.jar" \
    --lyceum.home="$school" --lyceum.demo=none --server.port=18080 >"$school/log" 2>&1 &
portal=$!
tries=0
until curl --fail --silent --output /dev/null http://127.0.0.1:18080/actuator/health/readiness; do
    tries=$((tries + 1))
    if [ "$tries" -gt 180 ] || ! kill -0 "$portal" 2>/dev/null; then
        echo "The training did not start; the image starts without a cache:" && tail -n 20 "$school/log"
        kill "$portal" 2>/dev/null
        rm -rf "$school" "$app"/lyceum.aot.new*
        exit 0
    fi
    sleep 1
done
for page in / /sign-in /sign-up /home / /sign-in; do
    curl --silent --output /dev/null "http://127.0.0.1:18080$page"
done
kill "$portal"
wait "$portal" 2>/dev/null
[ -s "$app/lyceum.aot.new" ] && mv "$app/lyceum.aot.new" "$app/lyceum.aot"
rm -rf "$school"
exit 0
