/** What happens to a household while its case runs: a member dies, the family moves. */
@org.springframework.modulith.NamedInterface("changes")
package org.banjie.assistance.application.changes;
