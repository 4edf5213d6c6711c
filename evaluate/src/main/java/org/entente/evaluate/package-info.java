/** Readings held against gold: how much of what a careful reader finds in a text was found, and what went wrong. */
@NullMarked
package org.entente.evaluate;

import org.jspecify.annotations.NullMarked;
