/** What an application has to meet: names, officers, funds, members, premises. */
package org.banjie.organisations.register.rules;
