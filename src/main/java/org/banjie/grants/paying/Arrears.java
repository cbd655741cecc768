package org.banjie.grants.paying;

/** How long what was not paid in its own month is still paid; said by whoever keeps the settings of grants that go on. */
public interface Arrears {

    /** So many months back from the month of a roster. */
    int months();
}
