#!/usr/bin/env bash
# Installs the kiosk on a device with Debian 12, or brings it up to date; safe to start again at any time.
#
#   install.sh [--trust-root FILE]   install or update this device (as root)
#   install.sh --check               change nothing, say what is missing, exit 1 if anything is
#   install.sh --root DIR            lay the files out below DIR only, for an image or a test
set -euo pipefail

HERE=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")" && pwd)
SOURCE=$(cd -- "$HERE/../.." && pwd)
DEST=
MODE=install
TRUST_ROOT=
FAULTS=0
OPT=
RELEASE=
SETTINGS=

readonly EXIT_USAGE=2 EXIT_NOT_ROOT=3
readonly UNITS=(jobcafe-sync.service jobcafe-screen.service)
# The compositor (it needs xwayland to start at all), a player of sounds, what Qt draws with, Chinese and
# Japanese letters, the session, Python.
readonly PACKAGES=(
    cage xwayland libpam-systemd dbus kbd alsa-utils
    libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libfreetype6 libglib2.0-0 libbrotli1
    fonts-noto-cjk
    libwayland-client0 libwayland-cursor0 libwayland-egl1
    python3.11 python3.11-venv
)

say() { printf '%s\n' "$*" >&2; }

usage() {
    sed -n '2,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit "$EXIT_USAGE"
}

# --- The parts of an installation -----------------------------------------------------------------------

missing_packages() {
    local package
    for package in "${PACKAGES[@]}"; do
        dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || printf '%s\n' "$package"
    done
}

install_packages() {
    local missing
    mapfile -t missing < <(missing_packages)
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Debian packages: ${missing[*]}"
    apt-get -q update >&2
    DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends "${missing[@]}" >&2
}

# What each file of the installation is made from: "source target mode".
files() {
    printf '%s\n' \
        "sysusers.d/jobcafe.conf /usr/lib/sysusers.d/jobcafe.conf 0644" \
        "tmpfiles.d/jobcafe.conf /usr/lib/tmpfiles.d/jobcafe.conf 0644" \
        "pam.d/jobcafe-screen /etc/pam.d/jobcafe-screen 0644" \
        "systemd/jobcafe-sync.service /etc/systemd/system/jobcafe-sync.service 0644" \
        "systemd/jobcafe-screen.service /etc/systemd/system/jobcafe-screen.service 0644" \
        "kiosk.sh /opt/jobcafe/bin/kiosk 0755" \
        "README.md /opt/jobcafe/README.md 0644"
}

copy_files() {
    local source target mode
    while read -r source target mode; do
        install -D -m "$mode" -- "$HERE/$source" "$DEST$target"
    done < <(files)
    mkdir -p -- "$DEST/usr/local/bin"
    ln -sfn /opt/jobcafe/bin/kiosk "$DEST/usr/local/bin/kiosk"
}

version() { sed -n 's/^version = "\(.*\)"/\1/p' "$SOURCE/pyproject.toml"; }

# A release is the program and a link to its Python packages. The next one is made beside the one in use, in the
# other of two folders; one link, flipped when all of it is there, says which is in use.
copy_program() {
    local part info
    RELEASE=release-a
    [ "$(readlink -- "$OPT/current")" != release-a ] || RELEASE=release-b
    rm -rf -- "${OPT:?}/$RELEASE"
    mkdir -p -- "$OPT/$RELEASE/app"
    for part in kiosk offline_cache assets requirements; do
        cp -R -- "$SOURCE/$part" "$OPT/$RELEASE/app/$part"
    done
    find "$OPT/$RELEASE/app" -name __pycache__ -prune -exec rm -rf -- {} +
    info=$OPT/$RELEASE/app/jobcafe_kiosk-$(version).dist-info
    mkdir -- "$info"
    printf 'Metadata-Version: 2.1\nName: jobcafe-kiosk\nVersion: %s\n' "$(version)" >"$info/METADATA"
    ln -s -- "../$(python_folder)" "$OPT/$RELEASE/venv"
    chmod -R u=rwX,go=rX -- "$OPT/$RELEASE"
    if diff -rq --no-dereference -x __pycache__ -- "$OPT/$RELEASE" "$OPT/current/" >/dev/null 2>&1; then
        rm -rf -- "${OPT:?}/$RELEASE"
        RELEASE=$(readlink -- "$OPT/current")
    fi
}

# One environment for each state of the lock.
python_folder() { printf 'python-%s' "$(sha256sum <"$SOURCE/requirements/kiosk.lock" | cut -c1-12)"; }

install_python() {
    local venv
    venv=$OPT/$(python_folder)
    [ ! -f "$venv/complete" ] || return 0
    say "Python packages of requirements/kiosk.lock, each checked against its hash"
    rm -rf -- "$venv"
    /usr/bin/python3.11 -m venv "$venv"
    "$venv/bin/python" -m pip install --no-input --quiet --require-hashes -r "$SOURCE/requirements/kiosk.lock"
    echo "$OPT/current/app" >"$venv/lib/python3.11/site-packages/jobcafe.pth"
    touch "$venv/complete"
}

# The users of the services cannot write here, so that without this every start would compile everything again.
compile_program() {
    "$OPT/$RELEASE/venv/bin/python" -m compileall -q "$OPT/$RELEASE/app/kiosk" "$OPT/$RELEASE/app/offline_cache"
    chmod -R u=rwX,go=rX -- "$OPT/$RELEASE/app"
}

use_release() {
    ln -sfn -- "$RELEASE" "$OPT/current.new"
    mv -T -- "$OPT/current.new" "$OPT/current"
}

# Only after the services run the new release; also what versions before releases have left.
remove_old() {
    find "$OPT" -mindepth 1 -maxdepth 1 \( -name 'release-*' -o -name 'python-*' -o -name 'app*' -o -name 'venv*' \) \
        ! -name "$RELEASE" ! -name "$(python_folder)" -exec rm -rf -- {} +
}

create_users_and_folders() {
    systemd-sysusers ${DEST:+--root="$DEST"} "$DEST/usr/lib/sysusers.d/jobcafe.conf"
    systemd-tmpfiles ${DEST:+--root="$DEST"} --create "$DEST/usr/lib/tmpfiles.d/jobcafe.conf"
}

copy_settings() {
    local etc=$DEST/etc/jobcafe
    if [ ! -e "$etc/kiosk.toml" ]; then
        install -m 0640 -- "$HERE/kiosk.toml" "$etc/kiosk.toml"
        chgrp --reference="$etc" -- "$etc/kiosk.toml"
    fi
    if [ -n "$TRUST_ROOT" ]; then
        install -m 0644 -- "$TRUST_ROOT" "$etc/root.json"
    fi
}

# Without a graphics processor the software renderer is faster than an emulated one.
write_graphics() {
    local file=$DEST/etc/jobcafe/screen.env
    [ ! -e "$file" ] || return 0
    if compgen -G "/dev/dri/renderD*" >/dev/null && [ -z "$DEST" ]; then
        echo "# A graphics processor was found; Qt and the compositor use it." >"$file"
    else
        printf 'QT_QUICK_BACKEND=software\nWLR_RENDERER=pixman\n' >"$file"
    fi
}

start_services() {
    systemctl --root=/ enable --quiet "${UNITS[@]}"
    if [ -d /run/systemd/system ]; then
        systemctl daemon-reload
        systemctl restart "${UNITS[@]}"
    else
        say "systemd does not run here: the services start with the device"
    fi
}

# --- --check --------------------------------------------------------------------------------------------

# check "what is wrong and what to do" COMMAND...
check() {
    local sentence=$1
    shift
    if ! "$@" >/dev/null 2>&1; then
        printf 'WRONG: %s\n' "$sentence"
        FAULTS=$((FAULTS + 1))
    fi
}

has_mode() { [ "$(stat -c '%a %G' -- "$1")" = "$2" ]; }

check_files() {
    local source target mode
    while read -r source target mode; do
        check "$target is not the one of this version: run install.sh" cmp -s -- "$HERE/$source" "$DEST$target"
        check "$target has not the mode $mode: run install.sh" test "0$(stat -c %a -- "$DEST$target")" = "$mode"
    done < <(files)
}

check_device() {
    local missing unit
    missing=$(missing_packages | paste -sd' ')
    check "Debian packages are missing: $missing. Run install.sh" test -z "$missing"
    check "there is no user kiosk-sync: run install.sh" getent passwd kiosk-sync
    check "there is no user kiosk-screen: run install.sh" getent passwd kiosk-screen
    check "/var/lib/jobcafe has not the mode 2770 and the group kiosk: run install.sh" has_mode /var/lib/jobcafe "2770 kiosk"
    check "the program does not start: run install.sh" /opt/jobcafe/bin/kiosk version
    check "the settings are not good: 'kiosk config' says why" /opt/jobcafe/bin/kiosk config --config /etc/jobcafe/kiosk.toml
    check "the root of trust is missing: run install.sh --trust-root FILE" test -s /etc/jobcafe/root.json
    check_settings
    for unit in "${UNITS[@]}"; do
        check "$unit is not enabled: run install.sh" systemctl --root=/ is-enabled "$unit"
        check "$unit does not run: 'journalctl -u $unit' says why" systemctl is-active "$unit"
    done
}

# check_setting KEY "what is missing without it"
check_setting() {
    check "$1 is empty in /etc/jobcafe/kiosk.toml: $2" grep -q "\"$1\": \"[^\"]" <<<"$SETTINGS"
}

check_settings() {
    SETTINGS=$(/opt/jobcafe/bin/kiosk config --config /etc/jobcafe/kiosk.toml --json 2>/dev/null) || return 0
    check_setting central.url "nothing is fetched"
    check_setting device.cafe "no rooms are shown"
    check_setting central.token "no staff call, no code for the counsellor, and no votes, counts or reports reach the server"
    check_setting central.public_url "the codes on the screen lead phones nowhere"
}

check_all() {
    check_files
    check "the program is not complete: run install.sh" test -f "$OPT/current/app/kiosk/__init__.py"
    check "there is no /etc/jobcafe/kiosk.toml: run install.sh" test -f "$DEST/etc/jobcafe/kiosk.toml"
    [ -n "$DEST" ] || check_device
    [ "$FAULTS" -eq 0 ] || exit 1
    say "everything is in its place"
}

# --- The order of work ----------------------------------------------------------------------------------

lay_out() {
    copy_program
    if [ -z "$DEST" ]; then
        install_python
        compile_program
    fi
    use_release
    copy_files
    create_users_and_folders
    copy_settings
    write_graphics
}

install_device() {
    [ "$(id -u)" -eq 0 ] || { say "install.sh must be started by root"; exit "$EXIT_NOT_ROOT"; }
    install_packages
    lay_out
    start_services
    remove_old
    say "installed version $(version). Settings: /etc/jobcafe/kiosk.toml. Look: install.sh --check"
}

while [ $# -gt 0 ]; do
    case $1 in
        --check) MODE=check ;;
        --root) DEST=$(realpath -- "${2:?--root needs a folder}") && shift ;;
        --trust-root) TRUST_ROOT=$(realpath -e -- "${2:?--trust-root needs a file}") && shift ;;
        *) usage ;;
    esac
    shift
done

OPT=$DEST/opt/jobcafe
case $MODE in
    check) check_all ;;
    install) if [ -n "$DEST" ]; then lay_out; else install_device; fi ;;
esac
