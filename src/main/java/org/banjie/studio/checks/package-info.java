/** What is said of a draft before it may go live: the gate's rules and the house's own, each naming its element. */
package org.banjie.studio.checks;
