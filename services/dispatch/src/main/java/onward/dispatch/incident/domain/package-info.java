/// An incident as dispatch sees it.
@NullMarked
package onward.dispatch.incident.domain;

import org.jspecify.annotations.NullMarked;
