# Read by build and smoke: what deploy/local/launcher.sh does, for the program of deploy/images.
. "$(dirname -- "$0")/../local/launcher.sh"
home=$root/deploy/images/target
jar=$root/deploy/images/target/onward-images-1.0.0-SNAPSHOT.jar
class_path=$root/deploy/images/target/launcher.classpath
java_home_file=$root/deploy/images/target/java-home

tool_is_stale() {
  [ -e "$class_path" ] || return 0
  module_is_stale "$jar" deploy/images deploy/local services/libraries/contracts services/libraries/testkit
}

bills_are_missing() { # a service that was built without its bill of materials
  for service in intake dispatch resolution; do
    [ -e "$root/services/$service/target/bom.json" ] || return 0
  done
  return 1
}

build_tool() {
  if tool_is_stale; then build deploy/images; fi
}

build_images() { # the module depends on the services: it brings them all up to date
  if tool_is_stale || bills_are_missing || [ -n "$(stale_services)" ]; then build deploy/images; fi
}

run() {
  # shellcheck disable=SC2046 # one word for each option
  exec "$java" -Xmx512m $(java_options) -cp "$(launcher_class_path)" onward.images.Launcher "$@"
}
