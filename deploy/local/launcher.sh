# Read by up, down, token, kafka, demo and train: finds the project and its JDK, builds what is missing or older than its
# sources, and runs the launcher (deploy/local/src). Needs no Maven unless something has to be built.
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
home=${ONWARD_HOME:-$root/.onward}
jar=$root/deploy/local/target/onward-local-1.0.0-SNAPSHOT.jar
class_path=$root/deploy/local/target/launcher.classpath
java_home_file=$root/deploy/local/target/java-home

fail() { echo "$(basename -- "$0"): $*" >&2; exit 1; }

# newer_than FILE FOLDER...: whether something in the folders is newer than the file, or the file is missing
newer_than() {
  made=$1
  shift
  [ -e "$made" ] || return 0
  for folder in "$@"; do
    [ -e "$folder" ] || continue
    [ -z "$(find "$folder" -newer "$made" -type f -print 2>/dev/null | head -n 1)" ] || return 0
  done
  return 1
}

module_is_stale() { # module_is_stale MADE FOLDER...: the folders' main sources and poms, and the root pom
  made=$1
  shift
  sources=$root/pom.xml
  for folder in "$@"; do sources="$sources $root/$folder/src/main $root/$folder/pom.xml"; done
  # shellcheck disable=SC2086 # one word for each folder
  newer_than "$made" $sources
}

launcher_is_stale() {
  [ -e "$class_path" ] && [ -e "$java_home_file" ] || return 0
  module_is_stale "$jar" deploy/local services/libraries/contracts services/libraries/testkit
}

libraries='services/libraries/contracts services/libraries/messaging services/libraries/web services/libraries/triage services/libraries/planner'
stale_services() {
  for service in intake dispatch resolution; do
    # shellcheck disable=SC2086 # one word for each folder
    if module_is_stale "$root/services/$service/target/quarkus-app/quarkus-run.jar" "services/$service" $libraries; then
      echo "services/$service"
    fi
  done
}

# build MODULE...: packages the modules and what they need, and says what it is at
build() {
  mkdir -p "$home/logs" || fail "$home can't be written; make it writable or set ONWARD_HOME."
  log=$home/logs/build.log
  list=$(echo "$*" | tr ' ' ',')
  "$root/mvnw" --print-java-home > /dev/null || exit 1
  echo "· building what is missing or older than its sources (this takes a few minutes the first time)"
  { "$root/mvnw" -B -ntp -DskipTests -Dspotless.check.skip -pl "$list" -am package 2>&1; echo "exit $?"; } | tee "$log" |
    sed -n -u 's/^\[INFO\] Building \(Onward · .*[^ ]\) [0-9][^ ]* *\(\[[0-9/]*\]\)$/  \2 \1/p'
  if ! tail -n 1 "$log" | grep -q 'exit 0$'; then
    grep '^\[ERROR\]' "$log" | head -n 12 >&2
    if grep -q 'No space left on device' "$log"; then fail 'the disk is full; make room and try again.'; fi
    fail "the build failed; see $log."
  fi
}

is_built() { [ -e "$jar" ] && [ -e "$class_path" ]; }

# help "$@": whoever asks what a command does is not kept waiting for a build
help() {
  is_built && return 0
  for argument in "$@"; do
    case $argument in
    -h | --help)
      sed -n '2,/^set /s/^# //p' "$0"
      exit 0
      ;;
    esac
  done
}

build_launcher() { # only if it is missing: whoever wants to stop the system does not want to build it anew
  if is_built; then return 0; fi
  build deploy/local >&2
  "$root/mvnw" --print-java-home > "$java_home_file"
}

build_all() {
  modules=$(stale_services | tr '\n' ' ')
  if launcher_is_stale; then modules="deploy/local $modules"; fi
  [ -n "$modules" ] || return 0
  # shellcheck disable=SC2086 # one word for each module
  build $modules
  "$root/mvnw" --print-java-home > "$java_home_file"
}

pick_java() { # the JDK of the build, unless another one is wished or that one is gone
  remembered=$(cat "$java_home_file" 2>/dev/null || true)
  java=$remembered/bin/java
  if [ -z "$remembered" ] || [ ! -x "$java" ] || { [ -n "${JAVA_HOME:-}" ] && [ "$JAVA_HOME/bin/java" != "$java" ]; }; then
    "$root/mvnw" --print-java-home > "$java_home_file" || exit 1
    java=$(cat "$java_home_file")/bin/java
  fi
}

java_is_at_least() { # java_is_at_least VERSION
  major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$(dirname -- "$java")/../release" 2> /dev/null)
  [ "${major:-0}" -ge "$1" ]
}

# The launcher's own AOT cache, which deploy/local/train makes.
aot_cache=$root/deploy/local/target/launcher.aot
aot_option() {
  if java_is_at_least 25 && [ -e "$aot_cache" ] && [ "$aot_cache" -nt "$jar" ]; then echo "-XX:AOTCache=$aot_cache"; fi
}

# A JVM that is small and quick to start.
java_options() {
  echo "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -Xlog:all=off"
  # Kafka's libraries use what newer JDKs warn about
  if java_is_at_least 24; then echo "--sun-misc-unsafe-memory-access=allow"; fi
  echo "-Donward.root=$root -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
}
launcher_class_path() { echo "$jar:$(cat "$class_path")"; }
