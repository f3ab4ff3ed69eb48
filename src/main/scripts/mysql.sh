#!/usr/bin/env bash
# A real MySQL server for tests and benches, on a free port of 127.0.0.1, with a data directory of its own.
#
#   eval "$(src/main/scripts/mysql.sh start [PID])"   starts one and names it in the environment; with PID it stops
#                                                     by itself when that process is gone
#   src/main/scripts/mysql.sh stop                    stops what that shell started
#   src/main/scripts/mysql.sh run COMMAND …           starts one, runs the command, stops it whatever happens
#   src/main/scripts/mysql.sh fetch                   only makes sure that a server is there to be started
#
# The server is, in this order: one that LYCEUM_TEST_MYSQL names already (jdbc:mysql://host:port, user and password in
# LYCEUM_TEST_MYSQL_USER and LYCEUM_TEST_MYSQL_PASSWORD); a mysqld on the PATH (8.4 or newer, not MariaDB); on Debian
# the archive's own package, unpacked into a cache without touching the machine; Docker.
set -euo pipefail

cache=${LYCEUM_CACHE:-$HOME/.cache/lyceum}
keyring=$(ls /usr/share/keyrings/debian-archive-keyring.{gpg,pgp} 2>/dev/null | head -n 1 || true)

tell() { echo "$*" >&2; }
fail() { tell "$*"; exit 1; }

# -- which server ------------------------------------------------------------------------------------------------------

own_mysqld() {
    local found
    found=$(command -v mysqld) || return 1
    "$found" --version 2>/dev/null | grep -vi mariadb | grep -qE 'Ver (8\.[4-9]|9\.|[1-9][0-9]\.)' && echo "$found"
}

is_debian() { [ -n "$keyring" ] && command -v apt-get >/dev/null && command -v dpkg >/dev/null; }

# The mirror that this machine itself uses.
mirror() {
    cat /etc/apt/sources.list.d/*.sources /etc/apt/sources.list.d/*.list /etc/apt/sources.list 2>/dev/null |
        sed -nE 's/^URIs:[[:space:]]*//p; s/^deb[[:space:]]+(\[[^]]*\][[:space:]]+)?([^[:space:]]+).*/\2/p' |
        tr ' ' '\n' | grep -E '/debian/?$' | head -n 1
}

# Debian's stable has no MySQL; its unstable has. The package and the libraries that it was built with, C library
# included, are unpacked beside each other and run by their own loader.
fetch_from_debian() {
    [ -e "$cache/mysql/complete" ] && return 0
    is_debian || return 1
    mkdir -p "$cache"
    exec 8>"$cache/mysql.lock"
    flock 8
    [ -e "$cache/mysql/complete" ] && return 0

    local from apt unpacked
    from=$(mirror) || true
    [ -n "$from" ] || return 1
    tell "正在从 Debian 取得 MySQL（约 75 MB，仅第一次） · Fetching MySQL from $from (about 75 MB, the first time only)"
    apt=$(mktemp -d) unpacked=$cache/mysql.unpacking
    rm -rf "$unpacked" && mkdir -p "$unpacked"
    mkdir -p "$apt"/{sources,none,state/lists/partial,cache/archives/partial}
    : >"$apt/status"
    printf 'Types: deb\nURIs: %s\nSuites: unstable\nComponents: main\nSigned-By: %s\n' "$from" "$keyring" \
        >"$apt/sources/unstable.sources"
    local options=(-qq
        -o Dir::Etc::sourcelist=/dev/null -o "Dir::Etc::sourceparts=$apt/sources"
        -o Dir::Etc::preferences=/dev/null -o "Dir::Etc::preferencesparts=$apt/none"
        -o "Dir::State=$apt/state" -o "Dir::State::status=$apt/status" -o "Dir::Cache=$apt/cache"
        -o APT::Sandbox::User=root -o Acquire::Languages=none -o Acquire::Retries=3)
    apt-get "${options[@]}" update >&2
    apt-get "${options[@]}" install --yes --no-install-recommends --download-only mysql-server-core >&2
    local package
    for package in "$apt"/cache/archives/*.deb; do
        case ${package##*/} in
            perl* | libperl* | libgdbm* | libdb5*) ;; # for its shell scripts, which nobody calls here
            *) dpkg -x "$package" "$unpacked" ;;
        esac
    done
    rm -rf "$apt" "$cache/mysql"
    touch "$unpacked/complete"
    mv "$unpacked" "$cache/mysql"
    flock -u 8
}

# Fills the array `mysqld` with the command line that runs the server.
choose_mysqld() {
    local found root=$cache/mysql
    if found=$(own_mysqld); then
        mysqld=("$found" --no-defaults)
        return 0
    fi
    fetch_from_debian || return 1
    local loader libraries
    loader=$(find -L "$root/usr/lib" -maxdepth 2 -name 'ld-linux*.so.*' | head -n 1)
    libraries=$(dirname "$loader")
    mysqld=("$loader" --library-path "$libraries:$libraries/mysql/private" "$root/usr/sbin/mysqld" --no-defaults
        "--basedir=$root/usr" "--lc-messages-dir=$root/usr/share/mysql" "--character-sets-dir=$root/usr/share/mysql/charsets"
        "--plugin-dir=$root/usr/lib/mysql/plugin")
}

missing() {
    fail "没有可用的 MySQL：请安装 mysqld（8.4 以上）或 Docker，或者用 LYCEUM_TEST_MYSQL 指定一台服务器。
There is no MySQL to be had. Install mysqld (8.4 or newer, not MariaDB) or Docker, or name a server:
  LYCEUM_TEST_MYSQL=jdbc:mysql://127.0.0.1:3306 LYCEUM_TEST_MYSQL_USER=root LYCEUM_TEST_MYSQL_PASSWORD=…"
}

# -- start and stop ----------------------------------------------------------------------------------------------------

is_listening() { (: <"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

free_port() {
    local port
    while :; do
        port=$((20000 + RANDOM % 12000))
        is_listening "$port" || break
    done
    echo "$port"
}

announce() { # jdbc address, folder of the run
    printf 'export LYCEUM_TEST_MYSQL=%q LYCEUM_TEST_MYSQL_USER=%q LYCEUM_TEST_MYSQL_PASSWORD=%q LYCEUM_MYSQL_RUN=%q\n' \
        "$1" "${LYCEUM_TEST_MYSQL_USER:-root}" "${LYCEUM_TEST_MYSQL_PASSWORD:-}" "$2"
}

start() {
    if [ -n "${LYCEUM_TEST_MYSQL:-}" ]; then
        announce "$LYCEUM_TEST_MYSQL" "${LYCEUM_MYSQL_RUN:-}"
        return
    fi
    local mysqld=()
    if choose_mysqld; then
        start_mysqld "$@"
    elif docker info >/dev/null 2>&1; then
        start_container "$@"
    else
        missing
    fi
}

start_mysqld() {
    local run port attempt pid
    run=$(mktemp -d "${TMPDIR:-/tmp}/lyceum-mysql.XXXXXX")
    printf "create user root@'127.0.0.1' identified by '';\ngrant all on *.* to root@'127.0.0.1' with grant option;\n" \
        >"$run/root.sql"
    local settings=("--datadir=$run/data" "--socket=$run/mysql.sock" "--pid-file=$run/mysqld.pid" "--tmpdir=$run"
        "--user=$(id -un)" --bind-address=127.0.0.1 --secure-file-priv=NULL --mysqlx=OFF --skip-log-bin
        --max-connections=300 --innodb-buffer-pool-size=256M
        # What a power cut would do is not tried here; a killed process loses nothing with these.
        --innodb-flush-log-at-trx-commit=2 --innodb-doublewrite=OFF)
    "${mysqld[@]}" "${settings[@]}" --initialize-insecure "--init-file=$run/root.sql" "--log-error=$run/initialize.log" \
        </dev/null >/dev/null 2>&1 || fail "MySQL could not make its data directory; see $run/initialize.log"
    for attempt in 1 2 3 4 5; do
        port=$(free_port)
        $(command -v setsid) "${mysqld[@]}" "${settings[@]}" "--port=$port" "--log-error=$run/mysqld.log" </dev/null >/dev/null 2>&1 8>&- &
        pid=$!
        until is_listening "$port"; do
            kill -0 "$pid" 2>/dev/null || continue 2
            sleep 0.1
        done
        echo "$pid" >"$run/pid"
        [ $# -gt 0 ] && watch "$1" "$run"
        announce "jdbc:mysql://127.0.0.1:$port" "$run"
        return
    done
    fail "MySQL does not start; see $run/mysqld.log"
}

start_container() {
    local run name port
    run=$(mktemp -d "${TMPDIR:-/tmp}/lyceum-mysql.XXXXXX")
    name=$(basename "$run")
    docker run --detach --rm --name "$name" --publish 127.0.0.1:0:3306 --env MYSQL_ALLOW_EMPTY_PASSWORD=yes \
        mysql:9 >/dev/null || missing
    echo "$name" >"$run/container"
    port=$(docker port "$name" 3306/tcp | sed 's/.*://' | head -n 1)
    # The image starts once for itself to make its data directory, without a port; then for us.
    until docker exec "$name" mysqladmin --protocol=tcp ping >/dev/null 2>&1; do sleep 0.5; done
    [ $# -gt 0 ] && watch "$1" "$run"
    announce "jdbc:mysql://127.0.0.1:$port" "$run"
}

watch() { # the process that it lives for, folder of the run
    (
        exec </dev/null >/dev/null 2>&1 8>&-
        while kill -0 "$1" 2>/dev/null && [ -d "$2" ]; do sleep 1; done
        stop "$2"
    ) &
}

stop() {
    local run=${1:-}
    [ -n "$run" ] && [ -d "$run" ] || return 0
    if [ -e "$run/container" ]; then
        docker stop "$(cat "$run/container")" >/dev/null 2>&1 || true
    elif [ -e "$run/pid" ]; then
        local pid
        pid=$(cat "$run/pid")
        kill "$pid" 2>/dev/null || true
        while kill -0 "$pid" 2>/dev/null; do sleep 0.1; done
    fi
    rm -rf "$run"
}

case ${1:-} in
    start) start "${@:2}" ;;
    stop) stop "${2:-${LYCEUM_MYSQL_RUN:-}}" ;;
    run)
        shift
        [ -n "${LYCEUM_TEST_MYSQL:-}" ] && exec "$@"
        eval "$(start $$)"
        trap 'stop "$LYCEUM_MYSQL_RUN"' EXIT
        trap 'exit 130' INT TERM
        "$@"
        ;;
    fetch)
        mysqld=()
        [ -n "${LYCEUM_TEST_MYSQL:-}" ] || choose_mysqld || docker info >/dev/null 2>&1 || missing
        ;;
    *) sed -n '2,/^set/p' "$0" | sed '$d; s/^# \{0,1\}//' && exit 2 ;;
esac
