package org.entente.evaluate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.entente.model.Row;

/** A row of a reading in the form in which it is held against gold: party ids replaced by names and states. */
interface Found {
    @JsonIgnore
    Row row();
}
