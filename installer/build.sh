#!/usr/bin/env bash
# Builds Headroom for Linux: a folder that runs, and a .deb that installs it.
#
#   installer/build.sh            both, into target/installer
#   installer/build.sh image      only the folder
#
# Needs Maven and a JDK 25 (JAVA_HOME, or where Linux keeps JDKs), zip and unzip; the .deb also
# needs dpkg-deb. Nothing is read from outside but Maven's libraries, and nothing is written
# outside target/.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
out=$root/target/installer
what=${1:-all}

fail() {
    echo "installer/build.sh: $*" >&2
    exit 1
}

is_25() {
    [ -x "$1/bin/jpackage" ] && "$1/bin/java" -version 2>&1 | grep -Eq 'version "(2[5-9]|[3-9][0-9])'
}

find_jdk() {
    local candidate
    for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/*; do
        if [ -n "$candidate" ] && is_25 "$candidate"; then
            echo "$candidate"
            return
        fi
    done
    fail "no JDK 25 with jpackage was found; set JAVA_HOME to one"
}

# The program, its libraries, the list of what is in it (SBOM).
build_program() {
    (cd "$root" && mvn -q -B -DskipTests -Pinstaller package)
}

# Libraries without JavaFX, which goes into the runtime, and without the database engine of other
# systems; the engine itself beside them, so that nothing is unpacked when the program starts.
gather() {
    rm -rf "$out"
    mkdir -p "$out/app" "$out/javafx"
    cp -p "$root/target/headroom.jar" "$out/app/"
    find "$root/target/lib" -name '*.jar' ! -name 'javafx-*' -exec cp -p {} "$out/app/" \;
    cp -p "$root"/target/lib/javafx-*-linux*.jar "$out/javafx/"
    local sqlite
    sqlite=$(find "$out/app" -name 'sqlite-jdbc-*.jar')
    case $(uname -m) in
        x86_64) engine=org/sqlite/native/Linux/x86_64/libsqlitejdbc.so ;;
        aarch64) engine=org/sqlite/native/Linux/aarch64/libsqlitejdbc.so ;;
        *) fail "no database engine for $(uname -m)" ;;
    esac
    unzip -q -o -j "$sqlite" "$engine" -d "$out/app"
    zip -q -d "$sqlite" 'org/sqlite/native/*'
    flatten_classpath
}

# The program's jar names its libraries as lib/…; here they lie beside it and are named by jpackage.
flatten_classpath() {
    mkdir -p "$out/manifest/META-INF"
    unzip -q -o "$out/app/headroom.jar" META-INF/MANIFEST.MF -d "$out/manifest"
    awk '/^Class-Path:/ {skip = 1; next} /^ / && skip {next} {skip = 0; print}' \
        "$out/manifest/META-INF/MANIFEST.MF" > "$out/manifest/new"
    mv "$out/manifest/new" "$out/manifest/META-INF/MANIFEST.MF"
    (cd "$out/manifest" && zip -q "$out/app/headroom.jar" META-INF/MANIFEST.MF)
    rm -rf "$out/manifest"
}

# A runtime with what Headroom needs and no more; JavaFX's own libraries lie in it.
build_runtime() {
    "$jdk/bin/jlink" --module-path "$out/javafx" @"$here/jlink.args" --output "$out/runtime"
    local jar
    for jar in "$out"/javafx/*.jar; do
        unzip -q -o -j "$jar" '*.so' -d "$out/runtime/lib" 2>/dev/null || true
    done
}

# The licences that travel with each library.
collect_notices() {
    local jar name
    mkdir -p "$out/app/notices"
    for jar in "$out"/app/*.jar "$out"/javafx/*.jar; do
        name=$(basename "$jar" .jar)
        unzip -q -o -j "$jar" 'META-INF/LICENSE*' 'META-INF/NOTICE*' 'LICENSE*' \
            -d "$out/app/notices/$name" 2>/dev/null || true
    done
    find "$out/app/notices" -type d -empty -delete
    cp "$root/target/bom.json" "$out/app/notices/sbom.cyclonedx.json"
}

build_image() {
    "$jdk/bin/jpackage" --type app-image @"$here/jpackage.args" \
        --app-version "$version" \
        --icon "$here/icons/headroom.png" \
        --runtime-image "$out/runtime" \
        --input "$out/app" \
        --dest "$out"
    train
}

# Starts the program once, without a display, and keeps what the JVM learnt from it: classes loaded
# and linked, methods seen. The next start begins there (ahead-of-time cache).
train() {
    local cfg=$out/Headroom/lib/app/Headroom.cfg cache=$out/Headroom/lib/app/headroom.aot
    local data process
    cp "$cfg" "$out/Headroom.cfg"
    {
        echo "java-options=-Dglass.platform=Headless"
        echo "java-options=-Dprism.order=sw"
        echo "java-options=-XX:AOTCacheOutput=$cache"
    } >> "$cfg"
    data=$(mktemp -d)
    XDG_DATA_HOME=$data "$out/Headroom/bin/Headroom" > "$out/training.log" 2>&1 &
    process=$!
    sleep "${HEADROOM_TRAINING_SECONDS:-20}"
    kill -TERM "$process"
    wait "$process" || true
    mv "$out/Headroom.cfg" "$cfg"
    rm -rf "$data"
    [ -s "$cache" ] || fail "no ahead-of-time cache was made; see $out/training.log"
    echo "java-options=-XX:AOTCache=\$APPDIR/headroom.aot" >> "$cfg"
}

# The folder as a Debian package: under /opt, with a command, a menu entry and the file type. The
# menu and the file types are brought up to date by the system's own triggers, so the package runs
# no script of its own.
build_deb() {
    command -v dpkg-deb > /dev/null || fail "dpkg-deb is needed for the .deb"
    local tree=$out/deb architecture
    architecture=$(dpkg --print-architecture)
    mkdir -p "$tree/DEBIAN" "$tree/opt" "$tree/usr/bin" "$tree/usr/share/applications" \
        "$tree/usr/share/mime/packages" "$tree/usr/share/icons/hicolor/512x512/apps"
    cp -a "$out/Headroom" "$tree/opt/headroom"
    ln -s ../../opt/headroom/bin/Headroom "$tree/usr/bin/headroom"
    cp "$here/linux/headroom.desktop" "$tree/usr/share/applications/"
    cp "$here/linux/headroom.xml" "$tree/usr/share/mime/packages/"
    cp "$here/icons/headroom.png" "$tree/usr/share/icons/hicolor/512x512/apps/"
    sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" \
        -e "s/@SIZE@/$(du -sk "$tree/opt" | cut -f1)/" "$here/linux/control" > "$tree/DEBIAN/control"
    chmod -R go+rX,go-w "$tree"
    dpkg-deb --root-owner-group --build "$tree" "$out/headroom_${version}_$architecture.deb" > /dev/null
    rm -rf "$tree"
}

jdk=$(find_jdk)
version=$(sed -n 's/^  <version>\(.*\)<\/version>$/\1/p' "$root/pom.xml" | head -1)
case $what in image | all) ;; *) fail "unknown argument $what; use image, or nothing" ;; esac
for tool in mvn unzip zip; do
    command -v $tool > /dev/null || fail "$tool is needed"
done

build_program
gather
build_runtime
collect_notices
build_image
[ "$what" = image ] || build_deb
rm -rf "$out/app" "$out/javafx" "$out/runtime"

echo "Built in target/installer:"
du -sh "$out/Headroom" | cut -f1 | sed 's/^/  Headroom (folder), /'
find "$out" -maxdepth 1 -name '*.deb' -exec sh -c 'echo "  $(basename "$1"), $(du -h "$1" | cut -f1)"' _ {} \;
