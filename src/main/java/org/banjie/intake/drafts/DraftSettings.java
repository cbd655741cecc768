package org.banjie.intake.drafts;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is kept of what is not handed in yet.
 *
 * @param kept how long a draft lies untouched before it is removed with its files: what serves no purpose any more is not
 *     kept (个人信息保护法第十九条)
 * @param maxTotal of the files of all drafts of one person
 */
@ConfigurationProperties("banjie.drafts")
record DraftSettings(@DefaultValue("P180D") Period kept, @DefaultValue("1GB") DataSize maxTotal) {}
