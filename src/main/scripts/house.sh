# shellcheck shell=bash
# The parts of ./lyceum: find the tools, build what changed, start quickly, test everything, drive a bench.
# Sourced with `here` set to the project's folder. Works with bash 3.2 and newer.

work=$here/.lyceum             # built things, and the data unless LYCEUM_HOME says otherwise
apps=$work/app                 # one folder a build: what runs is never what Maven writes to
jar=$here/target/lyceum.jar
home=${LYCEUM_HOME:-$here/.lyceum}
# The same in training and in service, or the cache is refused.
jvm_options=(-XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:TieredStopAtLevel=4 -XX:MetaspaceSize=256m -XX:SweeperThreshold=60 -Xmx1g -Dfile.encoding=UTF-8)

say() { printf '%s\n' "$*"; }
say_error() { printf '%s\n' "$*" >&2; }
stop_with() { say_error "$@"; exit 1; }

# -- tools -------------------------------------------------------------------------------------------------------------

jdk_version() { # folder → 25, or nothing where no JDK is
    [ -x "$1/bin/javac" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

find_jdk() {
    local candidate on_path version
    on_path=$(command -v javac || true)
    [ -z "$on_path" ] || on_path=$(cd "$(dirname "$(readlink -f "$on_path")")/.." && pwd)
    for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /usr/java/* /usr/local/*jdk* /opt/*jdk* /opt/java/* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        version=$(jdk_version "$candidate") || continue
        if [ -n "$version" ] && [ "$version" -ge 25 ]; then
            JAVA_HOME=$candidate
            export JAVA_HOME
            return 0
        fi
    done
    stop_with "需要 JDK 25 或更新版本，未在 JAVA_HOME、PATH 与常见目录中找到。
Lyceum needs a JDK of 25 or newer; none was found in JAVA_HOME, on the PATH or where JDKs are usually kept.
Install one (Debian 13: apt-get install openjdk-25-jdk-headless) or set JAVA_HOME."
}

find_maven() {
    command -v mvn >/dev/null || stop_with "需要 Maven 3.8 或更新版本 · Maven 3.8 or newer is needed (Debian: apt-get install maven)."
    local version
    version=$(mvn -v 2>/dev/null | sed $'s/\033\\[[0-9;]*m//g' | sed -n 's/^Apache Maven \([0-9]*\.[0-9]*\).*/\1/p')
    case $version in
        3.[89] | 3.[1-9][0-9]) ;;
        *) stop_with "需要 Maven 3.8–3.x，这里是 ${version:-未知} · Maven 3.8 to 3.x is needed, this is ${version:-unknown}." ;;
    esac
}

find_tools() {
    find_jdk
    cd "$here"
    mkdir -p "$apps"
}

# -- building ----------------------------------------------------------------------------------------------------------

is_built() {
    [ -e "$jar" ] && [ -e "$work/built" ] &&
        [ -z "$(find pom.xml .mvn src/main frontend/public -newer "$work/built" ! -path '*/scripts*' -print 2>/dev/null | head -n 1)" ]
}

# Tells every ten seconds how far Maven is, in one line.
report_progress() { # log, process
    local seconds=0 downloaded goal
    while kill -0 "$2" 2>/dev/null; do
        sleep 1
        seconds=$((seconds + 1))
        [ $((seconds % 10)) -eq 0 ] || continue
        downloaded=$(grep -c 'Downloaded from' "$1" || true)
        goal=$(sed -n 's/.*--- \([a-z.-]*\):[^:]*:\([a-z-]*\).*/\1 \2/p' "$1" | tail -n 1)
        say "  … ${seconds} s · 已下载 $downloaded 个文件 · files fetched: $downloaded${goal:+ · $goal}"
    done
}

run_maven() { # log, what else Maven is told
    local log=$1 pid
    mvn -B "${@:2}" >"$log" 2>&1 </dev/null &
    pid=$!
    trap 'kill "$pid" 2>/dev/null; exit 130' INT TERM
    report_progress "$log" "$pid"
    trap - INT TERM
    wait "$pid" && return 0
    grep -E '^\[(ERROR|WARNING)\]|BUILD' "$log" | tail -n 40 >&2
    stop_with "构建失败，全部输出在 $log · The build failed; all of its output is in $log"
}

one_at_a_time() {
    command -v flock >/dev/null || return 0
    exec 9>"$work/lock"
    flock -n 9 && return 0
    say "另一个 ./lyceum 正在构建，等它结束 · Another ./lyceum is building; waiting for it"
    flock 9
}

build() {
    one_at_a_time
    if ! is_built; then
        find_maven
        say "正在构建，约一分钟；第一次还要下载约 460 MB · Building, about a minute; the first time downloads some 460 MB"
        touch "$work/building"
        run_maven "$work/build.log" -Dmaven.test.skip=true -Dspotless.check.skip=true package
        mv "$work/building" "$work/built"
    fi
    unpack
    train
    command -v flock >/dev/null && flock -u 9
    return 0
}

checksum() { { sha256sum "$1" 2>/dev/null || shasum -a 256 "$1"; } | cut -c 1-16; }

# What runs is an extracted copy in a folder of its own, so that building never pulls the ground from under a server.
unpack() {
    app=$apps/$(checksum "$jar")
    if [ ! -d "$app" ]; then
        rm -rf "$app.new"
        "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$app.new" >/dev/null
        mkdir "$app.new/running"
        mv "$app.new" "$app"
    fi
    sweep
}

is_running_from() {
    local process
    for process in "$1"/running/*; do
        [ -e "$process" ] && kill -0 "${process##*/}" 2>/dev/null && return 0
    done
    return 1
}

sweep() {
    local old
    for old in "$apps"/*; do
        [ "$old" = "$app" ] || is_running_from "$old" || rm -rf "$old"
    done
}

# -- starting ----------------------------------------------------------------------------------------------------------

http() { # port, path → the answer, without needing curl
    exec 7<>"/dev/tcp/127.0.0.1/$1" || return 1
    printf 'GET %s HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$2" "$1" >&7
    cat <&7
    exec 7<&-
} 2>/dev/null

is_taken() { (: <"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

free_port() {
    local port
    while :; do
        port=$((20000 + RANDOM % 12000))
        is_taken "$port" || break
    done
    echo "$port"
}

is_ready() { http "$1" /actuator/health/readiness | head -n 1 | grep -q ' 200'; }

java_key() { "$JAVA_HOME/bin/java" -version 2>&1 | cat - <(echo "${jvm_options[@]}") | cksum | cut -d ' ' -f 1; }

# A run that is only watched, once a build: the classes it loads and links are kept, and the next start takes 5 s
# instead of 12.
train() {
    cache=$app/lyceum-$(java_key).aot
    [ -e "$cache" ] && return 0
    say "正在准备快速启动，约 25 秒，仅一次 · Preparing quick starts, about 25 seconds, once"
    local school port pid seconds=0
    school=$(mktemp -d "${TMPDIR:-/tmp}/lyceum-training.XXXXXX")
    port=$(free_port)
    LYCEUM_HOME=$school SERVER_PORT=$port "$JAVA_HOME/bin/java" "${jvm_options[@]}" "-XX:AOTCacheOutput=$cache.new" \
        -jar "$app/lyceum.jar" --lyceum.demo=none >"$work/training.log" 2>&1 </dev/null 9>&- &
    pid=$!
    trap 'kill "$pid" 2>/dev/null; exit 130' INT TERM
    until is_ready "$port" || [ "$seconds" -ge 120 ] || ! kill -0 "$pid" 2>/dev/null; do
        sleep 1
        seconds=$((seconds + 1))
    done
    if is_ready "$port"; then
        local page
        for page in / /sign-in /sign-up /home / /sign-in; do http "$port" "$page" >/dev/null || true; done
    fi
    kill "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
    trap - INT TERM
    rm -rf "$school"
    if [ "$seconds" -lt 120 ] && [ -s "$cache.new" ]; then
        mv "$cache.new" "$cache"
    else
        rm -f "$cache.new"
        say "没有做成，启动会慢一些，其他不受影响（$work/training.log）· That did not work out: starts take longer, nothing else changes"
    fi
}

# Fills the array `server` with the command line that runs the portal.
server_command() {
    # shellcheck disable=SC2206 # options are separated by blanks
    local more=(${LYCEUM_JAVA_OPTIONS:-})
    server=("$JAVA_HOME/bin/java" "${jvm_options[@]}" "-XX:AOTCache=$cache" "-Xlog:aot*=off" "-Xlog:cds*=off"
        ${more[@]+"${more[@]}"} -jar "$app/lyceum.jar")
    [ -e "$cache" ] || server=("$JAVA_HOME/bin/java" "${jvm_options[@]}" ${more[@]+"${more[@]}"} -jar "$app/lyceum.jar")
}

serve() {
    local arguments=() argument port=${SERVER_PORT:-8080}
    for argument in "$@"; do
        case $argument in
            --demo=small | --demo=large | --demo=none) arguments+=("--lyceum.demo=${argument#--demo=}") ;;
            --demo*) stop_with "--demo 只能是 small、large 或 none · --demo is small, large or none" ;;
            --server.port=*) port=${argument#*=} ;;
            --*) arguments+=("$argument") ;;
            *) stop_with "不认识的参数：$argument · “$argument” is not understood; settings look like --key=value" ;;
        esac
    done
    case $port in
        '' | *[!0-9]*) stop_with "端口应是一个数字，这里是“$port” · A port is a number, not “$port”" ;;
    esac
    is_taken "$port" && stop_with "端口 $port 已被占用。换一个：SERVER_PORT=8081 ./lyceum
Port $port is taken by another program. Choose another: SERVER_PORT=8081 ./lyceum"
    mkdir -p "$home"
    LYCEUM_HOME=$(cd "$home" && pwd)
    SERVER_PORT=$port
    export LYCEUM_HOME SERVER_PORT
    local server=()
    server_command
    say "正在启动，数据在 $LYCEUM_HOME · Starting; data is kept in $LYCEUM_HOME"
    echo >"$app/running/$$"
    exec "${server[@]}" ${arguments[@]+"${arguments[@]}"}
}

# -- the browser's bundle ----------------------------------------------------------------------------------------------

# From src/bundle to src/main/bundles/prod.bundle: needed after a new version of Vaadin, or when a component is put on a
# screen that stands on no shelf yet. The build itself only takes the finished bundle.
make_bundle() {
    local workshop=$here/target/bundle version made
    command -v node >/dev/null && [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 24 ] && command -v npm >/dev/null ||
        stop_with "制作浏览器端的包需要 Node.js 24 或更新版本和 npm（平时构建不需要）。
Making the browser's bundle needs Node.js 24 or newer, with npm; building the portal does not."
    find_maven
    version=$(sed -n 's:.*<vaadin.version>\(.*\)</vaadin.version>.*:\1:p' pom.xml)
    rm -rf "$workshop"
    mkdir -p "$workshop/src/main/java/lyceum/bundle" "$workshop/made"
    cp src/bundle/pom.xml src/bundle/vite.config.ts "$workshop/"
    cp src/bundle/Shelves.java "$workshop/src/main/java/lyceum/bundle/"
    say "正在制作浏览器端的包，约两分钟 · Making the browser's bundle, about two minutes"
    run_maven "$work/bundle.log" -f "$workshop/pom.xml" "-Dvaadin.version=$version" process-classes
    made=$workshop/made
    (cd "$made" && "$JAVA_HOME/bin/jar" --extract --file "$workshop/src/main/bundles/prod.bundle")
    rm -rf "$made/config/bundle-size.html" "$made/webapp/pwa-icons" "$made/META-INF"
    # BundleTest compares: a bundle of other shelves, or of another version, is a stale one.
    printf 'vaadin %s\nshelves %s\n' "$version" "$(checksum src/bundle/Shelves.java) $(checksum src/bundle/vite.config.ts)" >"$made/config/made-of"
    mkdir -p src/main/bundles
    "$JAVA_HOME/bin/jar" --create --no-manifest --date=2026-01-01T00:00:00Z --file src/main/bundles/prod.bundle -C "$made" .
    rm -rf "$workshop" target/classes/META-INF/VAADIN
    say "做好了 · Made: src/main/bundles/prod.bundle, $(wc -c <src/main/bundles/prod.bundle | tr -d ' ') B"
}

# -- benches -----------------------------------------------------------------------------------------------------------

# A Java program among the tests starts a portal of its own, as shipped, and says by its exit code what came of it.
drive() { # bench | faults, its name, what else it is told
    local driver around=()
    case "$1 ${2:-}" in
        'bench rush') driver=lyceum.bench.Rush ;;
        'bench pages') driver=lyceum.bench.Pages ;;
        'bench paint') driver=lyceum.bench.FirstPaint ;;
        'bench signup') driver=lyceum.bench.SignUps ;;
        'bench live') driver=lyceum.bench.Live ;;
        'bench broadcast') driver=lyceum.bench.BroadcastBench ;;
        'bench inbox') driver=lyceum.bench.InboxBench around=("$here/src/main/scripts/mysql.sh" run) ;;
        'bench standing') driver=lyceum.bench.StandingBench around=("$here/src/main/scripts/mysql.sh" run) ;;
        'bench handin') driver=lyceum.bench.HandInBench ;;
        'bench gradebook') driver=lyceum.bench.GradebookBench ;;
        'bench friday') driver=lyceum.bench.FridayBench ;;
        'faults admission') driver=lyceum.faults.AdmissionFaults ;;
        'faults inbox') driver=lyceum.faults.InboxFaults ;;
        'faults round') driver=lyceum.faults.RoundFaults around=("$here/src/main/scripts/mysql.sh" run) ;;
        'faults friday') driver=lyceum.faults.FridayFaults around=("$here/src/main/scripts/mysql.sh" run) ;;
        'try stripe') driver=lyceum.payment.standin.TryingOut ;;
        *) stop_with "不认识的项目 · There is no “$*”. bench: rush, pages, paint, signup, live, broadcast, handin, gradebook, inbox, standing, friday; faults: admission, inbox, round, friday" ;;
    esac
    if [ ! -e "$work/tests-built" ] || [ ! -e target/test-classpath ] ||
        [ -n "$(find pom.xml src -newer "$work/tests-built" ! -path '*/scripts*' -print | head -n 1)" ]; then
        find_maven
        say "正在编译测试 · Compiling the tests"
        touch "$work/tests-building"
        run_maven "$work/tests.log" -DskipTests -Dspotless.check.skip=true process-test-classes
        mv "$work/tests-building" "$work/tests-built"
    fi
    [ "$2" != paint ] || bring_the_browser
    local server=()
    server_command
    printf '%s\n' "${server[@]}" >"$work/server"
    echo >"$app/running/$$"
    exec ${around[@]+"${around[@]}"} "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx2g -Dlyceum.server="$work/server" -Dlyceum.java="$JAVA_HOME/bin/java" \
        -cp "target/test-classes:$app/lyceum.jar:$(cat target/test-classpath)" "$driver" "${@:3}"
}

# -- testing -----------------------------------------------------------------------------------------------------------

has_chromium() { [ -x "${LYCEUM_CHROMIUM:-/usr/bin/chromium}" ]; }
has_chinese_fonts() { command -v fc-list >/dev/null && fc-list :lang=zh-cn | grep -q .; }

bring_the_browser() {
    local missing=()
    has_chromium || missing+=(chromium)
    has_chinese_fonts || missing+=(fontconfig fonts-noto-cjk)
    [ ${#missing[@]} -eq 0 ] && return 0
    if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
        say "正在安装测试所需的 ${missing[*]} · Installing what the tests in a browser need: ${missing[*]}"
        DEBIAN_FRONTEND=noninteractive apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >"$work/apt.log" 2>&1 ||
            { tail -n 20 "$work/apt.log" >&2; stop_with "安装失败 · Installing ${missing[*]} failed; see $work/apt.log"; }
        return 0
    fi
    stop_with "浏览器测试还缺：${missing[*]}。请安装后再运行。
The tests in a browser need ${missing[*]}. On Debian: sudo apt-get install ${missing[*]}
Another Chromium is taken from LYCEUM_CHROMIUM=/path/to/chromium."
}

test_everything() {
    find_maven
    bring_the_browser
    say "正在准备 MySQL · Making sure of a MySQL server"
    "$here/src/main/scripts/mysql.sh" fetch
    local quiet=()
    if [ -d "${HOME:-/root}/.m2/repository/com/vaadin" ]; then
        quiet=(-ntp)
    else
        say "第一次要下载约 500 MB · The first time downloads some 500 MB"
    fi
    say "正在运行全部检查：格式、规则、H2、MySQL、浏览器，约十分钟
Running everything: format, rules, H2, MySQL, browser; about ten minutes"
    exec "$here/src/main/scripts/mysql.sh" run mvn -B ${quiet[@]+"${quiet[@]}"} clean spotless:check verify "$@"
}
