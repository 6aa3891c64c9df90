output "web_url" {
  description = "Address of the storefront."
  value       = "http://${aws_lb.web.dns_name}"
}

output "web_group_name" {
  description = "Auto Scaling group of the storefront."
  value       = aws_autoscaling_group.web.name
}

output "bastion_ip" {
  description = "Public address of the bastion."
  value       = aws_instance.bastion.public_ip
}
