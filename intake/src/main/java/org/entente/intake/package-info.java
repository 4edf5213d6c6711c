/** Paths in, documents out: {@link org.entente.intake.Intake} is the front door. */
@NullMarked
package org.entente.intake;

import org.jspecify.annotations.NullMarked;
