package org.banjie.kinds.own;

import java.time.LocalDate;

/**
 * What a kind's own registers hold in a demonstration district, made up: asked once, on a fresh district, before its
 * made-up cases begin. Never asked where there is no demonstration.
 */
public interface DemonstrationRegister {

    /** @param today the present; the clock stands where the made-up past begins */
    void furnish(LocalDate today);
}
