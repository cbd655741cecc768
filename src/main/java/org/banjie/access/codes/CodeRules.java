package org.banjie.access.codes;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How one-time codes are handled: {@code banjie.codes.*}.
 *
 * @param valid how long one holds
 * @param tries how often a wrong code may be entered
 * @param resendAfter how soon another one can be asked for
 * @param perHour for one phone
 * @param perAddress asked for from one address within an hour and not used
 * @param inAll asked for by everybody within an hour and not used; browsers that are known do not count
 */
@ConfigurationProperties("banjie.codes")
public record CodeRules(
        @DefaultValue("5m") Duration valid,
        @DefaultValue("5") int tries,
        @DefaultValue("1m") Duration resendAfter,
        @DefaultValue("5") int perHour,
        @DefaultValue("30") int perAddress,
        @DefaultValue("1000") int inAll) {}
