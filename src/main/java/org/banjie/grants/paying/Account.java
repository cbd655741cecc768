package org.banjie.grants.paying;

/**
 * Where a grant is paid to.
 *
 * @param bank name of the bank, may be null
 */
public record Account(String bank, String holder, String number) {

    @Override
    public String toString() {
        return "Account[]";
    }
}
