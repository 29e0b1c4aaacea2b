/// Renders what is applied to Kubernetes, and checks it as an API server and a strict colleague would.
@NullMarked
package onward.kubernetes;

import org.jspecify.annotations.NullMarked;
