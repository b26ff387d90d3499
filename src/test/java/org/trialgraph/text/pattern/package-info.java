/** Tests of patterns. */
@NullMarked
package org.trialgraph.text.pattern;

import org.jspecify.annotations.NullMarked;
