/// The doors through which people report hand-overs and the workshop's progress.
@NullMarked
package onward.resolution.custody.rest;

import org.jspecify.annotations.NullMarked;
