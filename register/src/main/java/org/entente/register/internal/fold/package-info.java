/** The fold: from the readings of all documents to what is known. Pure functions; {@link Fold} is their door. No API. */
@NullMarked
package org.entente.register.internal.fold;

import org.jspecify.annotations.NullMarked;
