//! Everything that reads show of an account.

use std::collections::BTreeMap;

use iamlet::iam::Iam;
use serde_json::{Map, Value, json};

/// Answers by what was asked.
pub type View = BTreeMap<String, Value>;

/// When reads happen: it does not matter to them.
const NOW: i64 = 1_800_000_000_000;

/// Asks and must get an answer.
pub fn read(iam: &mut Iam, operation: &str, input: Value) -> Result<Value, String> {
    let answer = iam.call("", operation, &input.to_string(), NOW);
    let answer = answer.map_err(|error| format!("{operation} {input} fails: {error}"))?;
    serde_json::from_str(&answer.output).map_err(|error| format!("{operation} answers {}: {error}", answer.output))
}

/// The items of a list in an answer.
pub fn items<'a>(answer: &'a Value, list: &str) -> &'a [Value] {
    answer[list].as_array().map_or(&[], Vec::as_slice)
}

/// The text of a member.
pub fn text<'a>(value: &'a Value, member: &str) -> &'a str {
    value[member].as_str().unwrap_or_default()
}

/// The answers of an operation, whatever it was asked.
pub fn answers<'v>(view: &'v View, operation: &str) -> impl Iterator<Item = &'v Value> {
    view.iter().filter(move |(asked, _)| asked.split(' ').next() == Some(operation)).map(|(_, answer)| answer)
}

struct Reader<'i> {
    iam: &'i mut Iam,
    view: View,
}

impl Reader<'_> {
    fn ask(&mut self, operation: &str, input: Value) -> Result<Value, String> {
        let answer = read(self.iam, operation, input.clone())?;
        self.view.insert(format!("{operation} {input}"), answer.clone());
        Ok(answer)
    }

    /// Asks about every item of a listing by the operations that take its name.
    fn each(&mut self, list: &str, key: &str, id: &str, ask: &[&str]) -> Result<Value, String> {
        let listing = self.ask(list, json!({ "MaxItems": 1000 }))?;
        let items: Vec<Value> = items(&listing, key).to_vec();
        for item in &items {
            for operation in ask {
                self.ask(operation, json!({ id: item[id] }))?;
            }
        }
        Ok(listing)
    }

    /// Which policies let those of a kind use some services.
    fn granting(&mut self, kind: &str) -> Result<(), String> {
        let listing = read(self.iam, &format!("List{kind}s"), json!({ "MaxItems": 1000 }))?;
        for item in items(&listing, &format!("{kind}s")) {
            let input = json!({ "Arn": item["Arn"], "ServiceNamespaces": ["s3", "ec2", "iam"] });
            self.ask("ListPoliciesGrantingServiceAccess", input)?;
        }
        Ok(())
    }

    /// The same of listings that are not paged and whose items have nothing but an `Arn`.
    fn providers(&mut self, list: &str, key: &str, id: &str, ask: &[&str]) -> Result<(), String> {
        let listing = self.ask(list, json!({}))?;
        for item in items(&listing, key) {
            for operation in ask {
                self.ask(operation, json!({ id: item["Arn"] }))?;
            }
        }
        Ok(())
    }

    /// The answers of an operation.
    fn of(&self, operation: &str) -> impl Iterator<Item = &Value> {
        answers(&self.view, operation)
    }

    fn inline(&mut self, kind: &str) -> Result<(), String> {
        let names = format!("List{kind}Policies ");
        let lists = self.view.iter().filter(|(asked, _)| asked.starts_with(&names));
        let asked: Vec<Value> = lists
            .flat_map(|(asked, answer)| {
                let input: Map<String, Value> = serde_json::from_str(&asked[names.len()..]).expect("an input is JSON");
                items(answer, "PolicyNames")
                    .iter()
                    .map(move |name| {
                        let mut input = input.clone();
                        input.insert("PolicyName".to_string(), name.clone());
                        Value::Object(input)
                    })
                    .collect::<Vec<_>>()
            })
            .collect();
        asked.into_iter().try_for_each(|input| self.ask(&format!("Get{kind}Policy"), input).map(|_| ()))
    }
}

/// Every listing, and everything that is listed asked for by its name.
pub fn view(iam: &mut Iam) -> Result<View, String> {
    let mut reader = Reader { iam, view: View::new() };
    let of_users = [
        "GetUser",
        "ListGroupsForUser",
        "ListAttachedUserPolicies",
        "ListUserPolicies",
        "ListUserTags",
        "ListSigningCertificates",
        "ListAccessKeys",
        "ListServiceSpecificCredentials",
        "ListMFADevices",
        "ListSSHPublicKeys",
    ];
    reader.each("ListUsers", "Users", "UserName", &of_users)?;
    reader.each(
        "ListGroups",
        "Groups",
        "GroupName",
        &["GetGroup", "ListAttachedGroupPolicies", "ListGroupPolicies"],
    )?;
    let of_roles =
        ["GetRole", "ListAttachedRolePolicies", "ListRolePolicies", "ListRoleTags", "ListInstanceProfilesForRole"];
    reader.each("ListRoles", "Roles", "RoleName", &of_roles)?;
    let of_profiles = ["GetInstanceProfile", "ListInstanceProfileTags"];
    reader.each("ListInstanceProfiles", "InstanceProfiles", "InstanceProfileName", &of_profiles)?;
    ["User", "Group", "Role"].into_iter().try_for_each(|kind| reader.granting(kind))?;
    let of_certificates = ["GetServerCertificate", "ListServerCertificateTags"];
    let list = "ServerCertificateMetadataList";
    reader.each("ListServerCertificates", list, "ServerCertificateName", &of_certificates)?;
    reader.ask("ListSigningCertificates", json!({}))?;
    credentials(&mut reader)?;
    let (saml, arn) = ("SAMLProviderList", "SAMLProviderArn");
    reader.providers("ListSAMLProviders", saml, arn, &["GetSAMLProvider", "ListSAMLProviderTags"])?;
    let (open_id, arn) = ("OpenIDConnectProviderList", "OpenIDConnectProviderArn");
    let of_open_id = ["GetOpenIDConnectProvider", "ListOpenIDConnectProviderTags"];
    reader.providers("ListOpenIDConnectProviders", open_id, arn, &of_open_id)?;
    ["User", "Group", "Role"].into_iter().try_for_each(|kind| reader.inline(kind))?;
    policies(&mut reader)?;
    reader.ask("ListMFADevices", json!({}))?;
    reader.each("ListVirtualMFADevices", "VirtualMFADevices", "SerialNumber", &["ListMFADeviceTags"])?;
    public_keys(&mut reader)?;
    let of_requests = ["GetDelegationRequest"];
    reader.each("ListDelegationRequests", "DelegationRequests", "DelegationRequestId", &of_requests)?;
    reader.ask("ListOrganizationsFeatures", json!({}))?;
    for operation in
        ["ListAccountAliases", "GetAccountSummary", "GetAccountProperties", "GetAccountAuthorizationDetails"]
    {
        reader.ask(operation, json!({}))?;
    }
    let password_policy = read(reader.iam, "GetAccountPasswordPolicy", json!({}));
    reader.view.insert("GetAccountPasswordPolicy".to_string(), password_policy.map_or(Value::Null, |found| found));
    Ok(reader.view)
}

fn credentials(reader: &mut Reader) -> Result<(), String> {
    reader.ask("ListAccessKeys", json!({}))?;
    reader.ask("ListServiceSpecificCredentials", json!({ "AllUsers": true, "MaxItems": 1000 }))?;
    let of = |view: &View, list: &str, key: &str, id: &str| -> Vec<Value> {
        let lists = view.iter().filter(|(asked, _)| asked.split(' ').next() == Some(list));
        lists.flat_map(|(_, listed)| items(listed, key)).map(|item| item[id].clone()).collect()
    };
    for id in of(&reader.view, "ListAccessKeys", "AccessKeyMetadata", "AccessKeyId") {
        reader.ask("GetAccessKeyLastUsed", json!({ "AccessKeyId": id }))?;
    }
    let users = of(&reader.view, "ListUsers", "Users", "UserName").into_iter().map(|name| json!({ "UserName": name }));
    for input in users.chain([json!({})]).collect::<Vec<_>>() {
        let profile = read(reader.iam, "GetLoginProfile", input.clone());
        reader.view.insert(format!("GetLoginProfile {input}"), profile.unwrap_or_default());
    }
    Ok(())
}

fn public_keys(reader: &mut Reader) -> Result<(), String> {
    let lists: Vec<Value> = reader.of("ListSSHPublicKeys").cloned().collect();
    for key in lists.iter().flat_map(|list| items(list, "SSHPublicKeys")) {
        for encoding in ["SSH", "PEM"] {
            let mut input = json!({ "Encoding": encoding });
            ["UserName", "SSHPublicKeyId"].into_iter().for_each(|name| input[name] = key[name].clone());
            reader.ask("GetSSHPublicKey", input)?;
        }
    }
    Ok(())
}

fn policies(reader: &mut Reader) -> Result<(), String> {
    let listing = reader.ask("ListPolicies", json!({ "MaxItems": 1000 }))?;
    for policy in items(&listing, "Policies") {
        let arn = &policy["Arn"];
        for operation in ["GetPolicy", "ListEntitiesForPolicy", "ListPolicyVersions"] {
            reader.ask(operation, json!({ "PolicyArn": arn }))?;
        }
        for usage in ["PermissionsPolicy", "PermissionsBoundary"] {
            reader.ask("ListEntitiesForPolicy", json!({ "PolicyArn": arn, "PolicyUsageFilter": usage }))?;
        }
        let versions = read(reader.iam, "ListPolicyVersions", json!({ "PolicyArn": arn }))?;
        for version in items(&versions, "Versions") {
            reader.ask("GetPolicyVersion", json!({ "PolicyArn": arn, "VersionId": version["VersionId"] }))?;
        }
        if !text(policy, "Arn").contains(":aws:policy/") {
            reader.ask("ListPolicyTags", json!({ "PolicyArn": arn }))?;
        }
    }
    Ok(())
}
