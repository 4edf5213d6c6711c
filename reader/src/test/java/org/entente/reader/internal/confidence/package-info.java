@NullMarked
package org.entente.reader.internal.confidence;

import org.jspecify.annotations.NullMarked;
