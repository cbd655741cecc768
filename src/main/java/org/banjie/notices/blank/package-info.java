/** Forms of the office that people fill in and sign by hand. */
@org.springframework.modulith.NamedInterface("blank")
package org.banjie.notices.blank;
