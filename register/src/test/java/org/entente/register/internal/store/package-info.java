@NullMarked
package org.entente.register.internal.store;

import org.jspecify.annotations.NullMarked;
