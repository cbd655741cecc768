/** Certificates whose time is running out or over: who is warned, and the list of them. */
package org.banjie.organisations.register.ending;
