/** What people take away from a register: {@link org.entente.report.Brief} and {@link org.entente.report.Lists}. */
@NullMarked
package org.entente.report;

import org.jspecify.annotations.NullMarked;
