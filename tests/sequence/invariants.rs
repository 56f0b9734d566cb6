//! What must hold of an account after any calls, told from what its reads show.

use std::collections::BTreeSet;

use iamlet::iam::Iam;
use serde_json::{Value, json};

use super::view::{View, answers, items, read, text};

fn answer<'v>(view: &'v View, operation: &str, input: Value) -> Result<&'v Value, String> {
    let asked = format!("{operation} {input}");
    view.get(&asked).ok_or_else(|| format!("something that is not listed is named: {asked}"))
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, one: T, other: T) -> Result<(), String> {
    if one == other { Ok(()) } else { Err(format!("{what}: {one:?} and {other:?}")) }
}

fn names(answer: &Value, list: &str, member: &str) -> BTreeSet<String> {
    items(answer, list).iter().map(|item| text(item, member).to_string()).collect()
}

/// All of them.
pub fn hold(view: &View) -> Result<(), String> {
    counts(view)?;
    members(view)?;
    profiles(view)?;
    devices(view)?;
    attachments(view)?;
    policies(view)?;
    certificates(view)?;
    credentials(view)?;
    delegations(view)?;
    details(view)?;
    granting(view)?;
    orders(view)
}

/// Policies that let somebody use a service are its own, or those of its groups.
fn granting(view: &View) -> Result<(), String> {
    for (asked, entries) in view.iter().filter(|(asked, _)| asked.starts_with("ListPoliciesGrantingServiceAccess ")) {
        for policy in items(entries, "PoliciesGrantingServiceAccess").iter().flat_map(|entry| items(entry, "Policies"))
        {
            if policy["PolicyType"] == "MANAGED" {
                let used = answer(view, "ListEntitiesForPolicy", json!({ "PolicyArn": policy["PolicyArn"] }))?;
                let lists = ["PolicyUsers", "PolicyGroups", "PolicyRoles"].map(|list| items(used, list).len());
                same(asked, lists == [0; 3], false)?;
                continue;
            }
            let kind = match text(policy, "EntityType") {
                "USER" => "User",
                "GROUP" => "Group",
                _ => "Role",
            };
            let input = json!({ format!("{kind}Name"): policy["EntityName"] });
            let own = items(answer(view, &format!("List{kind}Policies"), input)?, "PolicyNames");
            same(asked, own.contains(&policy["PolicyName"]), true)?;
        }
    }
    Ok(())
}

fn listing<'v>(view: &'v View, operation: &str) -> Result<&'v Value, String> {
    answer(view, operation, json!({ "MaxItems": 1000 }))
}

/// Customer managed policies.
fn own_policies(view: &View) -> Result<Vec<&Value>, String> {
    let all = items(listing(view, "ListPolicies")?, "Policies").iter();
    Ok(all.filter(|policy| !text(policy, "Arn").contains(":aws:policy/")).collect())
}

fn counts(view: &View) -> Result<(), String> {
    let summary = &answer(view, "GetAccountSummary", json!({}))?["SummaryMap"];
    let lists = [
        ("Users", "ListUsers", "Users", "UsersQuota"),
        ("Groups", "ListGroups", "Groups", "GroupsQuota"),
        ("InstanceProfiles", "ListInstanceProfiles", "InstanceProfiles", "InstanceProfilesQuota"),
        ("ServerCertificates", "ListServerCertificates", "ServerCertificateMetadataList", "ServerCertificatesQuota"),
    ];
    for (count, operation, list, quota) in lists {
        let listed = items(listing(view, operation)?, list).len();
        same(count, summary[count].as_u64(), Some(listed as u64))?;
        if summary[count].as_u64() > summary[quota].as_u64() {
            return Err(format!("more {count} than {quota}"));
        }
    }
    let saml = items(answer(view, "ListSAMLProviders", json!({}))?, "SAMLProviderList").len();
    let open_id = items(answer(view, "ListOpenIDConnectProviders", json!({}))?, "OpenIDConnectProviderList").len();
    same("Providers", summary["Providers"].as_u64(), Some((saml + open_id) as u64))?;
    let roles = items(listing(view, "ListRoles")?, "Roles").len();
    same("Roles", summary["Roles"].as_u64(), Some(roles as u64))?;
    let policies = own_policies(view)?;
    same("Policies", summary["Policies"].as_u64(), Some(policies.len() as u64))?;
    let mut versions = 0;
    for policy in policies {
        versions += items(answer(view, "ListPolicyVersions", json!({ "PolicyArn": policy["Arn"] }))?, "Versions").len();
    }
    same("PolicyVersionsInUse", summary["PolicyVersionsInUse"].as_u64(), Some(versions as u64))
}

/// Users know their groups, and groups their users.
fn members(view: &View) -> Result<(), String> {
    let mut of_users = BTreeSet::new();
    for user in items(listing(view, "ListUsers")?, "Users") {
        let groups = answer(view, "ListGroupsForUser", json!({ "UserName": user["UserName"] }))?;
        for group in items(groups, "Groups") {
            let listed = answer(view, "GetGroup", json!({ "GroupName": group["GroupName"] }))?;
            same("a group in two answers", group, &listed["Group"])?;
            of_users.insert((text(user, "UserName"), text(group, "GroupName")));
        }
        let own = &answer(view, "GetUser", json!({ "UserName": user["UserName"] }))?["User"];
        same("a user in two answers", [&user["Arn"], &user["UserId"]], [&own["Arn"], &own["UserId"]])?;
    }
    let mut of_groups = BTreeSet::new();
    for group in items(listing(view, "ListGroups")?, "Groups") {
        for user in items(answer(view, "GetGroup", json!({ "GroupName": group["GroupName"] }))?, "Users") {
            of_groups.insert((text(user, "UserName"), text(group, "GroupName")));
        }
    }
    same("memberships", of_users, of_groups)
}

/// Roles know their instance profiles, and these their role.
fn profiles(view: &View) -> Result<(), String> {
    let mut of_roles = BTreeSet::new();
    for role in items(listing(view, "ListRoles")?, "Roles") {
        let profiles = answer(view, "ListInstanceProfilesForRole", json!({ "RoleName": role["RoleName"] }))?;
        for profile in items(profiles, "InstanceProfiles") {
            of_roles.insert((text(role, "RoleName"), text(profile, "InstanceProfileName")));
        }
        let own = &answer(view, "GetRole", json!({ "RoleName": role["RoleName"] }))?["Role"];
        let member = "AssumeRolePolicyDocument";
        same("a role in two answers", [&role["Arn"], &role[member]], [&own["Arn"], &own[member]])?;
    }
    let mut of_profiles = BTreeSet::new();
    for profile in items(listing(view, "ListInstanceProfiles")?, "InstanceProfiles") {
        let roles = items(profile, "Roles");
        same("roles of a profile", roles.len() <= 1, true)?;
        of_profiles.extend(roles.iter().map(|role| (text(role, "RoleName"), text(profile, "InstanceProfileName"))));
    }
    same("roles in profiles", of_roles, of_profiles)
}

/// Users know their MFA devices, and these their user; those that are counted are there.
fn devices(view: &View) -> Result<(), String> {
    let of_users: Vec<&Value> = answers(view, "ListMFADevices").flat_map(|list| items(list, "MFADevices")).collect();
    let serials: BTreeSet<&str> = of_users.iter().map(|device| text(device, "SerialNumber")).collect();
    same("devices of two users", serials.len(), of_users.len())?;
    let (virtual_ones, others): (Vec<&Value>, Vec<&Value>) =
        of_users.iter().partition(|device| text(device, "SerialNumber").contains(":mfa/"));
    let virtual_ones: BTreeSet<(&str, &str, Option<i64>)> = virtual_ones
        .iter()
        .map(|device| (text(device, "SerialNumber"), text(device, "UserName"), device["EnableDate"].as_i64()))
        .collect();
    let all = items(listing(view, "ListVirtualMFADevices")?, "VirtualMFADevices");
    let assigned = all.iter().filter(|device| device.get("User").is_some());
    let assigned = assigned
        .map(|device| (text(device, "SerialNumber"), text(&device["User"], "UserName"), device["EnableDate"].as_i64()));
    same("virtual devices of users", virtual_ones, assigned.collect())?;
    let summary = &answer(view, "GetAccountSummary", json!({}))?["SummaryMap"];
    same("MFADevices", summary["MFADevices"].as_u64(), Some((all.len() + others.len()) as u64))?;
    same("MFADevicesInUse", summary["MFADevicesInUse"].as_u64(), Some(of_users.len() as u64))?;
    let of_root = items(answer(view, "ListMFADevices", json!({}))?, "MFADevices");
    same("AccountMFAEnabled", summary["AccountMFAEnabled"].as_u64(), Some(u64::from(!of_root.is_empty())))?;
    let users = names(listing(view, "ListUsers")?, "Users", "UserName");
    let strangers = all
        .iter()
        .filter_map(|device| device["User"]["UserName"].as_str())
        .find(|name| *name != "root" && !users.contains(*name));
    same("a device of somebody who is not there", strangers, None)
}

/// What entities say of their policies is what policies say of their entities.
fn attachments(view: &View) -> Result<(), String> {
    let kinds = [("User", "PolicyUsers"), ("Group", "PolicyGroups"), ("Role", "PolicyRoles")];
    let (mut of_entities, mut of_policies) = (BTreeSet::new(), BTreeSet::new());
    let (mut bounded, mut boundaries) = (BTreeSet::new(), BTreeSet::new());
    for (kind, list) in kinds {
        let name = format!("{kind}Name");
        for entity in items(listing(view, &format!("List{kind}s"))?, &format!("{kind}s")) {
            let input = json!({ &name: entity[&name] });
            let attached = answer(view, &format!("ListAttached{kind}Policies"), input.clone())?;
            for policy in items(attached, "AttachedPolicies") {
                of_entities.insert((kind, text(entity, &name), text(policy, "PolicyArn")));
            }
            if kind != "Group" {
                let own = &answer(view, &format!("Get{kind}"), input)?[kind];
                let boundary = own["PermissionsBoundary"]["PermissionsBoundaryArn"].as_str();
                bounded.extend(boundary.map(|boundary| (kind, text(entity, &name), boundary)));
            }
        }
        for policy in items(listing(view, "ListPolicies")?, "Policies") {
            let by = |usage: &str| json!({ "PolicyArn": policy["Arn"], "PolicyUsageFilter": usage });
            let named = |usage| answer(view, "ListEntitiesForPolicy", by(usage)).map(|answer| items(answer, list));
            let entry = |entity| (kind, text(entity, &name), text(policy, "Arn"));
            of_policies.extend(named("PermissionsPolicy")?.iter().map(entry));
            boundaries.extend(named("PermissionsBoundary")?.iter().map(entry));
        }
    }
    same("attachments", of_entities, of_policies)?;
    same("boundaries", bounded, boundaries)
}

fn policies(view: &View) -> Result<(), String> {
    for policy in items(listing(view, "ListPolicies")?, "Policies") {
        let arn = &policy["Arn"];
        let own = &answer(view, "GetPolicy", json!({ "PolicyArn": arn }))?["Policy"];
        for member in ["AttachmentCount", "PermissionsBoundaryUsageCount", "DefaultVersionId", "PolicyId"] {
            same(&format!("{member} of {arn}"), &policy[member], &own[member])?;
        }
        for (count, usage) in
            [("AttachmentCount", "PermissionsPolicy"), ("PermissionsBoundaryUsageCount", "PermissionsBoundary")]
        {
            let input = json!({ "PolicyArn": arn, "PolicyUsageFilter": usage });
            let entities = answer(view, "ListEntitiesForPolicy", input)?;
            let listed: usize =
                ["PolicyUsers", "PolicyGroups", "PolicyRoles"].iter().map(|list| items(entities, list).len()).sum();
            same(&format!("{count} of {arn}"), own[count].as_u64(), Some(listed as u64))?;
        }
        let versions = answer(view, "ListPolicyVersions", json!({ "PolicyArn": arn }))?;
        let defaults = items(versions, "Versions").iter().filter(|version| version["IsDefaultVersion"] == true);
        let defaults: Vec<&Value> = defaults.map(|version| &version["VersionId"]).collect();
        same("the default version", defaults, vec![&own["DefaultVersionId"]])?;
    }
    Ok(())
}

/// Signing certificates are there once and not too many of one user, and the summary knows those of the root user.
fn certificates(view: &View) -> Result<(), String> {
    let root = answer(view, "ListSigningCertificates", json!({}))?;
    let summary = &answer(view, "GetAccountSummary", json!({}))?["SummaryMap"];
    let present = u64::from(!items(root, "Certificates").is_empty());
    same("AccountSigningCertificatesPresent", summary["AccountSigningCertificatesPresent"].as_u64(), Some(present))?;
    let (mut bodies, mut count) = (BTreeSet::new(), 0);
    for (asked, listed) in view.iter().filter(|(asked, _)| asked.starts_with("ListSigningCertificates ")) {
        let of_one = items(listed, "Certificates");
        if of_one.len() as u64 > summary["SigningCertificatesPerUserQuota"].as_u64().unwrap_or_default() {
            return Err(format!("{asked} shows too many: {listed}"));
        }
        count += of_one.len();
        bodies.extend(of_one.iter().map(|certificate| text(certificate, "CertificateBody")));
    }
    same("different signing certificates", bodies.len(), count)
}

/// Keys know their users, of which none has too many; what is listed of all users is what is listed of each; a
/// service knows nobody by the name of somebody else; the summary knows what the root user has.
fn credentials(view: &View) -> Result<(), String> {
    let summary = &answer(view, "GetAccountSummary", json!({}))?["SummaryMap"];
    let root = answer(view, "ListAccessKeys", json!({}))?;
    let present = u64::from(!items(root, "AccessKeyMetadata").is_empty());
    same("AccountAccessKeysPresent", summary["AccountAccessKeysPresent"].as_u64(), Some(present))?;
    let present = u64::from(!answer(view, "GetLoginProfile", json!({}))?.is_null());
    same("AccountPasswordPresent", summary["AccountPasswordPresent"].as_u64(), Some(present))?;
    for (asked, listed) in view.iter().filter(|(asked, _)| asked.starts_with("ListAccessKeys ")) {
        let keys = items(listed, "AccessKeyMetadata");
        same(
            &format!("{asked}: few enough"),
            keys.len() as u64 <= summary["AccessKeysPerUserQuota"].as_u64().unwrap_or(0),
            true,
        )?;
        for key in keys {
            let last = answer(view, "GetAccessKeyLastUsed", json!({ "AccessKeyId": key["AccessKeyId"] }))?;
            same("the user of a key", &last["UserName"], &key["UserName"])?;
        }
    }
    let list = "ServiceSpecificCredentials";
    let mut of_each = Vec::new();
    for user in items(listing(view, "ListUsers")?, "Users") {
        let own = answer(view, "ListServiceSpecificCredentials", json!({ "UserName": user["UserName"] }))?;
        same(
            "credentials of another user",
            items(own, list).iter().all(|one| one["UserName"] == user["UserName"]),
            true,
        )?;
        of_each.extend_from_slice(items(own, list));
    }
    let all = answer(view, "ListServiceSpecificCredentials", json!({ "AllUsers": true, "MaxItems": 1000 }))?;
    same("credentials of all users", items(all, list), &of_each)?;
    let name =
        |one: &Value| format!("{} {} {}", one["ServiceName"], one["ServiceUserName"], one["ServiceCredentialAlias"]);
    same("names of credentials", of_each.iter().map(name).collect::<BTreeSet<_>>().len(), of_each.len())
}

/// The details list the same names as the listings.
fn details(view: &View) -> Result<(), String> {
    let details = answer(view, "GetAccountAuthorizationDetails", json!({}))?;
    for kind in ["User", "Group", "Role"] {
        let name = format!("{kind}Name");
        let listed = names(listing(view, &format!("List{kind}s"))?, &format!("{kind}s"), &name);
        same(&format!("{kind}s in the details"), names(details, &format!("{kind}DetailList"), &name), listed)?;
    }
    let own: BTreeSet<String> = own_policies(view)?.iter().map(|policy| text(policy, "Arn").to_string()).collect();
    let detailed = names(details, "Policies", "Arn").into_iter().filter(|arn| !arn.contains(":aws:policy/"));
    same("policies in the details", detailed.collect(), own)
}

/// Users, groups and roles stand in the order of their names, which differ by more than case.
fn orders(view: &View) -> Result<(), String> {
    for (kind, list) in
        [("User", "Users"), ("Group", "Groups"), ("Role", "Roles"), ("InstanceProfile", "InstanceProfiles")]
    {
        let listing = listing(view, &format!("List{list}"))?;
        let name = format!("{kind}Name");
        let names: Vec<String> = items(listing, list).iter().map(|item| text(item, &name).to_lowercase()).collect();
        if !names.windows(2).all(|pair| pair[0] < pair[1]) {
            return Err(format!("List{list} is out of order: {names:?}"));
        }
    }
    Ok(())
}

/// Delegation requests are listed as they are got, and have an owner in the account.
fn delegations(view: &View) -> Result<(), String> {
    for listed in items(listing(view, "ListDelegationRequests")?, "DelegationRequests") {
        let id = json!({ "DelegationRequestId": listed["DelegationRequestId"] });
        same("a delegation request", listed, &answer(view, "GetDelegationRequest", id)?["DelegationRequest"])?;
        same("the account of its owner", text(listed, "OwnerAccountId"), super::ACCOUNT)?;
        if text(listed, "OwnerId").is_empty() {
            return Err(format!("{} has no owner", listed["DelegationRequestId"]));
        }
    }
    Ok(())
}

/// The unique ids of everything there is.
pub fn ids(view: &View) -> Result<BTreeSet<String>, String> {
    let mut ids = BTreeSet::new();
    for (operation, list, id) in [
        ("ListUsers", "Users", "UserId"),
        ("ListGroups", "Groups", "GroupId"),
        ("ListRoles", "Roles", "RoleId"),
        ("ListInstanceProfiles", "InstanceProfiles", "InstanceProfileId"),
        ("ListPolicies", "Policies", "PolicyId"),
        ("ListServerCertificates", "ServerCertificateMetadataList", "ServerCertificateId"),
    ] {
        for item in items(listing(view, operation)?, list) {
            if !ids.insert(text(item, id).to_string()) {
                return Err(format!("{} is the id of two things", item[id]));
            }
        }
    }
    for (operation, list, id) in [
        ("ListSigningCertificates", "Certificates", "CertificateId"),
        ("ListSSHPublicKeys", "SSHPublicKeys", "SSHPublicKeyId"),
        ("ListAccessKeys", "AccessKeyMetadata", "AccessKeyId"),
    ] {
        for item in answers(view, operation).flat_map(|listed| items(listed, list)) {
            if !ids.insert(text(item, id).to_string()) {
                return Err(format!("{} is the id of two things", item[id]));
            }
        }
    }
    let all = answer(view, "ListServiceSpecificCredentials", json!({ "AllUsers": true, "MaxItems": 1000 }))?;
    for credential in items(all, "ServiceSpecificCredentials") {
        let id = &credential["ServiceSpecificCredentialId"];
        same(&format!("{id}: the id of one thing"), ids.insert(id.as_str().unwrap_or_default().to_string()), true)?;
    }
    Ok(ids)
}

/// Pages of any size, put together, are the whole listing.
pub fn pages(iam: &mut Iam, view: &View, size: usize) -> Result<(), String> {
    let lists = [
        ("ListUsers", &["Users"][..]),
        ("ListGroups", &["Groups"]),
        ("ListRoles", &["Roles"]),
        ("ListInstanceProfiles", &["InstanceProfiles"]),
        ("ListPolicies", &["Policies"]),
        ("ListServerCertificates", &["ServerCertificateMetadataList"]),
        ("ListVirtualMFADevices", &["VirtualMFADevices"]),
        ("ListDelegationRequests", &["DelegationRequests"]),
        ("GetAccountAuthorizationDetails", &["UserDetailList", "GroupDetailList", "RoleDetailList", "Policies"]),
    ];
    for (operation, keys) in lists {
        let whole = view.iter().find(|(asked, _)| asked.split(' ').next() == Some(operation));
        let (_, whole) = whole.ok_or_else(|| format!("{operation} was not asked"))?;
        let mut put_together = vec![Vec::new(); keys.len()];
        let mut marker = None;
        loop {
            let mut input = json!({ "MaxItems": size });
            marker.inspect(|marker: &Value| input["Marker"] = marker.clone());
            let page = read(iam, operation, input)?;
            let parts: Vec<&[Value]> = keys.iter().map(|key| items(&page, key)).collect();
            let held: usize = parts.iter().map(|part| part.len()).sum();
            same("the size of a page", held <= size, true)?;
            put_together.iter_mut().zip(parts).for_each(|(all, part)| all.extend_from_slice(part));
            if page["IsTruncated"] != true && page["isTruncated"] != true {
                break;
            }
            marker = page.get("Marker").cloned();
        }
        for (key, all) in keys.iter().zip(&put_together) {
            same(&format!("pages of {operation}"), all.as_slice(), items(whole, key))?;
        }
    }
    Ok(())
}
