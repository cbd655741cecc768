/** The notice that an objection is raised to, and its number. */
@org.springframework.modulith.NamedInterface("notice")
package org.banjie.assistance.application.objections.notice;
