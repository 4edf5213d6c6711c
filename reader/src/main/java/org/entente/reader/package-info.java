/** Reads one document: {@link org.entente.reader.Reader} is the front door. Pure: no files, no clock, no network. */
@NullMarked
package org.entente.reader;

import org.jspecify.annotations.NullMarked;
