package org.banjie.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.access.directory.DirectoryPeople;
import org.banjie.access.directory.DirectoryPerson;
import org.springframework.stereotype.Component;

/**
 * The officials of the bureau and what they may do, as the directory says. Names and grants are as old as
 * {@code banjie.directory.cache} at most; {@link #isActive} asks the directory itself each time.
 */
@Component
public class StaffDirectory {

    private final DirectoryPeople people;

    StaffDirectory(DirectoryPeople people) {
        this.people = people;
    }

    /** An active account of that name. */
    public Optional<Actor> find(String uid) {
        return people.find(uid).map(StaffDirectory::actor);
    }

    /** An account's name as the directory was last read; cheap enough to be asked for each row of a list. */
    public Optional<String> nameOf(String uid) {
        return people.remembered(uid).map(DirectoryPerson::name);
    }

    /** Everybody active who holds that role in that office, by uid. */
    public List<Actor> holders(Grant grant) {
        return people.inGroup(grant.toString()).stream()
                .map(StaffDirectory::actor)
                .toList();
    }

    /** Every active account, by uid. */
    public List<Actor> everyone() {
        return people.everyone().stream().map(StaffDirectory::actor).toList();
    }

    /** Whether the account is there and not disabled, at this moment. */
    public boolean isActive(String uid) {
        return people.isActive(uid);
    }

    private static Actor actor(DirectoryPerson person) {
        return new Actor(person.uid(), person.name(), ActorType.STAFF, grants(person.groups()));
    }

    /** Groups that are not written {@code role@unit} are none of our business. */
    private static Set<Grant> grants(Collection<String> groups) {
        return groups.stream()
                .filter(group -> group.matches("[^@\\s]+@[^@\\s]+"))
                .map(Grant::parse)
                .collect(Collectors.toSet());
    }
}
