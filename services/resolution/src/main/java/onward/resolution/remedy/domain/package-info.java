/// What a remedy is, and how it goes on.
@NullMarked
package onward.resolution.remedy.domain;

import org.jspecify.annotations.NullMarked;
