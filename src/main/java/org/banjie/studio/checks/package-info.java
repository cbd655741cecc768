/** What is said of a draft before it may go live: the gate's rules and the house's own, each naming its element. */
@org.springframework.modulith.NamedInterface("checks")
package org.banjie.studio.checks;
