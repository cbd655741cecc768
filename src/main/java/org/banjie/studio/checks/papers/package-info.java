/** Papers that are issued and messages that are sent: whether they are there and say what they must. */
package org.banjie.studio.checks.papers;
