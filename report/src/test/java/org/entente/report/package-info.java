@NullMarked
package org.entente.report;

import org.jspecify.annotations.NullMarked;
