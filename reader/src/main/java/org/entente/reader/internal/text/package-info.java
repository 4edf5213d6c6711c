/** Step 1: paragraphs, sentences and tokens, with offsets into the original. */
@NullMarked
package org.entente.reader.internal.text;

import org.jspecify.annotations.NullMarked;
