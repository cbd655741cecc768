/** By which ways people want messages, and the addresses they have proved. */
@org.springframework.modulith.NamedInterface("wishes")
package org.banjie.notices.wishes;
