resource "aws_launch_configuration" "web" { # expect: launch-configuration
  image_id      = "ami-0123456789abcdef0"
  instance_type = "m7i.large"
}
