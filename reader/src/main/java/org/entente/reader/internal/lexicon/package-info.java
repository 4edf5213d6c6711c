/** Step 2: what a word can be, and which phrases the lists of a language know. */
@NullMarked
package org.entente.reader.internal.lexicon;

import org.jspecify.annotations.NullMarked;
