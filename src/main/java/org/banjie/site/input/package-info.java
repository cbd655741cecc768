/** What no page, paper or database can hold is stopped at the door, once for every handler. */
@org.springframework.modulith.NamedInterface("input")
package org.banjie.site.input;
