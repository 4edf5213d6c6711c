/** Step 6: EDTF dates, numbers and money, fields from cue words. */
@NullMarked
package org.entente.reader.internal.time;

import org.jspecify.annotations.NullMarked;
