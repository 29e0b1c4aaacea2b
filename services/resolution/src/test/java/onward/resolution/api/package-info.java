/// What resolution's doors promise, and how they bear with whatever comes in.
@NullMarked
package onward.resolution.api;

import org.jspecify.annotations.NullMarked;
