/** What all documents say together: {@link org.entente.register.Register} is the front door. See docs/register.md. */
@NullMarked
package org.entente.register;

import org.jspecify.annotations.NullMarked;
