# Read by trace and prometheus: finds the project and its JDK, builds what is missing or older than its sources.
. "$(dirname -- "$0")/../local/launcher.sh"

observability_jar=$root/deploy/observability/target/onward-observability-1.0.0-SNAPSHOT.jar
observability_class_path=$root/deploy/observability/target/observability.classpath

# observe COMMAND...
observe() {
  if [ ! -e "$observability_class_path" ] ||
    module_is_stale "$observability_jar" deploy/observability deploy/local services/libraries/testkit; then
    build deploy/observability >&2
    "$root/mvnw" --print-java-home > "$java_home_file"
  fi
  pick_java
  # shellcheck disable=SC2046 # one word for each option
  exec "$java" $(java_options) -cp "$observability_jar:$(cat "$observability_class_path")" \
    onward.observability.Observability "$@"
}
