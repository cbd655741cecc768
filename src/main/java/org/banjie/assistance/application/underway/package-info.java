/** What is under way for the people of a household: that nobody takes the same in twice without knowing. */
package org.banjie.assistance.application.underway;
