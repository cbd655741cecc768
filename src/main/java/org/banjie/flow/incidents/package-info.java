/** What went wrong in running cases, and what an administrator can do about it. */
@org.springframework.modulith.NamedInterface("incidents")
package org.banjie.flow.incidents;
