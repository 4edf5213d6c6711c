/** Between the store and the fold. No API. */
@NullMarked
package org.entente.register.internal;

import org.jspecify.annotations.NullMarked;
