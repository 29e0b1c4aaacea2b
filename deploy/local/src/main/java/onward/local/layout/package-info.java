/// Where everything of a local system is: its folders, its ports, its key.
@NullMarked
package onward.local.layout;

import org.jspecify.annotations.NullMarked;
