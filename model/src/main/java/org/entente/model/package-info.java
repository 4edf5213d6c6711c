/** The terms of Entente as records, and their JSON: what one document says. No behaviour beyond their own consistency. */
@NullMarked
package org.entente.model;

import org.jspecify.annotations.NullMarked;
