#!/usr/bin/env bash
# Follows README's two commands to the letter in a Debian 12 that has nothing but python3, git and make.
#
#   sudo build_spec/bare_debian.sh [FOLDER]     the picture of the window goes to FOLDER (default: build/bare_debian)
#
# Needs root, debootstrap and Xvfb. The mirror and pip's settings are those of this machine. Everything lives in a
# temporary tree and in a mount namespace of its own: when this ends, nothing is mounted and nothing is left.
set -euo pipefail

repository=$(cd "$(dirname "$0")/.." && pwd)
pictures=$(mkdir -p "${1:-$repository/build/bare_debian}" && cd "${1:-$repository/build/bare_debian}" && pwd)

say() { printf '\n== %s\n' "$*"; }

if [ "$(id -u)" != 0 ]; then
    echo "A tree of its own can only be made by root: sudo $0" >&2
    exit 1
fi
for program in debootstrap unshare Xvfb; do
    command -v "$program" >/dev/null || { echo "$program is missing: apt-get install debootstrap util-linux xvfb" >&2; exit 1; }
done
if [ "${QALAM_BARE_INSIDE:-}" != 1 ]; then
    QALAM_BARE_INSIDE=1 exec unshare --mount --pid --fork --mount-proc --kill-child -- "$0" "$pictures"
fi

tree=$(mktemp -d "${TMPDIR:-/var/tmp}/qalam-bare.XXXXXX")
trap 'status=$?; umount --recursive --lazy "$tree/dev" "$tree/proc" 2>/dev/null || true
      rm -rf --one-file-system "$tree"; exit $status' EXIT

mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 'Codename: bookworm' 2>/dev/null | head -n 1)
say "A bare Debian 12"
debootstrap --variant=minbase --include=python3,git,make,ca-certificates bookworm "$tree" "$mirror" >"$pictures/debootstrap.log"
mount -t proc proc "$tree/proc"
mount --rbind /dev "$tree/dev"

# What this machine knows about reaching its package servers.
for file in /etc/resolv.conf /etc/pip.conf /etc/ssl/certs/ca-certificates.crt; do
    [ -e "$file" ] && cp -L "$file" "$tree$file"
done
cp /etc/apt/apt.conf.d/* "$tree/etc/apt/apt.conf.d/" 2>/dev/null || true
mapfile -t settings < <(env | grep -E '^(PIP_(CERT|INDEX_URL|EXTRA_INDEX_URL|PROXY|DEFAULT_TIMEOUT)|SSL_CERT_(FILE|DIR)|(https?|no|HTTPS?|NO)_(proxy|PROXY))=' || true)

# The repository as it is committed, and the folder of measured texts beside it where there is one.
git clone --quiet --bare --no-local "$repository" "$tree/srv/qalam.git"
mkdir "$tree/srv/there" "$tree/srv/home"
if [ -d "$repository/../shared" ]; then
    cp -r "$repository/../shared" "$tree/srv/there/shared"
fi

inside() { env -i HOME=/srv/home PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb "${settings[@]}" "${@:2}" chroot "$tree" bash -c "cd /srv/there && $1"; }

say "git clone; make run, on a screen of its own"
inside "git clone --quiet /srv/qalam.git qalam"
mkfifo "$tree/screen"
Xvfb -displayfd 1 -screen 0 1280x720x24 -nolisten tcp >"$tree/screen" 2>/dev/null &
screen=$!
read -r -t 30 number <"$tree/screen"
set -m # the program gets a process group, so that all of it can be told to stop
inside "cd qalam && make run" "DISPLAY=:$number" >"$pictures/run.log" 2>&1 &
program=$!
set +m
picture() {
    DISPLAY=:$number QT_QPA_PLATFORM=xcb "$repository/.venv/bin/python" "$repository/build_spec/look_at_screen.py" "$pictures/$1.png"
}
seen=no
for _ in $(seq 900); do # it sets everything up first
    sleep 1
    kill -0 "$program" 2>/dev/null || break
    if picture window; then
        seen=yes
        break
    fi
done
page=$(find "$tree/srv/there/shared/data" -name 'kt-kz-*.txt' -printf '%f' -quit 2>/dev/null || true)
if [ "$seen" = yes ] && [ -n "$page" ]; then
    say "qalam import, beside the open window"
    inside "cd qalam && .venv/bin/qalam import ../shared/data/$page"
fi
sleep 8 # for whoever looks at the second picture: the newsroom is open by then
picture newsroom || true
kill -TERM -- "-$program" 2>/dev/null || true
wait "$program" || true
kill "$screen"
wait "$screen" || true
cat "$pictures/run.log"
find "$tree/srv/home/.local/share" -type f 2>/dev/null || true
if [ "$seen" = no ]; then
    echo "No window came up within a quarter of an hour." >&2
    exit 1
fi
say "The window came up: $pictures/window.png, newsroom.png"

say "make test"
time inside "cd qalam && make test"
