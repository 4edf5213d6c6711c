/** The register's file: documents, readings and the kept fold, in SQLite. No API. */
@NullMarked
package org.entente.register.internal.store;

import org.jspecify.annotations.NullMarked;
