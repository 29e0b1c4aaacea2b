/// Care policies as files: read, checked, and taken over while the service runs.
@NullMarked
package onward.dispatch.journey.policy;

import org.jspecify.annotations.NullMarked;
