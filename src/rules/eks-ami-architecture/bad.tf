resource "aws_eks_node_group" "arm" {
  instance_types = ["m7g.large"] # expect: eks-ami-architecture
  scaling_config {
    min_size     = 2
    max_size     = 4
    desired_size = 2
  }
}

resource "aws_eks_node_group" "intel" {
  ami_type       = "BOTTLEROCKET_ARM_64" # expect: eks-ami-architecture
  instance_types = ["m7i.large"]
  scaling_config {
    min_size     = 2
    max_size     = 4
    desired_size = 2
  }
}

resource "aws_eks_node_group" "both" {
  instance_types = ["m7i.large", "m7g.large"] # expect: eks-ami-architecture
  scaling_config {
    min_size     = 2
    max_size     = 4
    desired_size = 2
  }
}
